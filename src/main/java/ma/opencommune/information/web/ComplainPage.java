package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.information.app.Complaints;
import ma.opencommune.information.app.RequestTracking;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.TrackingSheet;
import ma.opencommune.kernel.NotFound;

/** Where the requester complains to the head; the words are there already and can be changed. */
@Named
@RequestScoped
public class ComplainPage {

    @Inject
    HttpServletRequest request;

    @Inject
    RequestTracking tracking;

    @Inject
    Complaints complaints;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private Token token;
    private TrackingSheet sheet;
    private String words = "";

    @PostConstruct
    void read() {
        token = Token.parse(parameter("token")).orElseThrow(() -> new NotFound("complaint"));
        sheet = tracking.sheet(parameter("number"), token);
        words = request.getParameter("words") == null
                ? complaints.prefilled(sheet.request().number(), token, Rung.Whom.HEAD)
                : parameter("words");
    }

    /** Makes the complaint. */
    public void send() throws IOException {
        if (words.isBlank() || words.length() > Complaints.LONGEST) {
            mistakes.add("words", words.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
            return;
        }
        Optional<Decision.Reason> refused = complaints.file(getNumber(), token, words);
        if (refused.isPresent()) {
            mistakes.add("", "information.refused." + refused.get());
        } else {
            going.to("/information/track?" + getQuery());
        }
    }

    private String parameter(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    public TrackingSheet getSheet() {
        return sheet;
    }

    public String getNumber() {
        return sheet.request().number();
    }

    public String getToken() {
        return token.text();
    }

    /** Number and code as they stand in an address. */
    public String getQuery() {
        return "number=" + getNumber() + "&token=" + token.text();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
