package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.information.app.Complaints;
import ma.opencommune.information.app.RequestTracking;
import ma.opencommune.information.domain.remedy.LastDay;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.TrackingSheet;
import ma.opencommune.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Where the requester goes on to the commission or the court: the complaint is written already, and the day it was sent is noted here. */
@Named
@RequestScoped
public class AppealPage {

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
    private Rung.Whom whom = Rung.Whom.CDAI;
    private String filed = "";

    @PostConstruct
    void read() {
        token = Token.parse(parameter("token")).orElseThrow(() -> new NotFound("appeal"));
        sheet = tracking.sheet(parameter("number"), token);
        whom = parameter("to").equalsIgnoreCase("COURT") ? Rung.Whom.COURT : Rung.Whom.CDAI;
        filed = request.getParameter("filed") == null ? sheet.today().toString() : parameter("filed");
    }

    /** Notes the day on which it was sent. */
    public void note() throws IOException {
        Optional<LocalDate> day = FormDay.of(filed);
        if (day.isEmpty()) {
            mistakes.add("filed", "information.refused.WRONG_DAY");
            return;
        }
        Optional<Decision.Reason> refused = complaints.appeal(getNumber(), token, whom, day.get());
        if (refused.isPresent()) {
            mistakes.add(
                    refused.get() == Decision.Reason.WRONG_DAY ? "filed" : "", "information.refused." + refused.get());
        } else {
            going.to("/information/track?" + getQuery());
        }
    }

    /** Whether the step is open now. */
    public boolean isOpen() {
        return sheet.open(whom);
    }

    /** Its last day; null while the step before is not over. */
    public @Nullable LastDay getUntil() {
        return sheet.ladder()
                .flatMap(steps -> steps.rung(whom, sheet.today()).until())
                .orElse(null);
    }

    /** The complaint as it is prefilled. */
    public String getWords() {
        return complaints.prefilled(getNumber(), token, whom);
    }

    public String getWhom() {
        return whom.code();
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

    public String getFiled() {
        return filed;
    }

    public void setFiled(String filed) {
        this.filed = filed;
    }

    private String parameter(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }
}
