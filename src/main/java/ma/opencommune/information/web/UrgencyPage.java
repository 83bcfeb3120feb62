package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.app.CaseSheets;
import ma.opencommune.information.app.Urgencies;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Urgency;
import ma.opencommune.platform.i18n.PageTexts;
import org.jspecify.annotations.Nullable;

/** Where claimed urgency is accepted or declined. */
@Named
@RequestScoped
public class UrgencyPage {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseSheets sheets;

    @Inject
    Urgencies urgencies;

    @Inject
    CaseSteps steps;

    @Inject
    PageTexts texts;

    private String number = "";
    private CaseSheet sheet;
    private String words = "";

    @PostConstruct
    void read() {
        number = text("number");
        sheet = sheets.sheet(number);
        words = text("words");
        steps.seen(text("seen"), sheet.request().version());
        steps.told(sheet.timeline().stream()
                .filter(entry -> entry.version() > steps.seen())
                .toList());
    }

    /** Accepts it. */
    public void accept() throws IOException {
        if (written()) {
            steps.go(number, urgencies.accept(number, steps.seen(), words));
        }
    }

    /** Declines it. */
    public void decline() throws IOException {
        if (written()) {
            steps.go(number, urgencies.decline(number, steps.seen(), words));
        }
    }

    private boolean written() {
        if (words.isBlank() || words.length() > Urgencies.LONGEST) {
            steps.missing(
                    "words", words.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
            return false;
        }
        return true;
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** Where it stands. */
    public Urgency getUrgency() {
        return sheet.request().state().asides().urgency();
    }

    /** The due date when it is declined; null beyond the calendar. */
    public @Nullable LocalDate getOrdinaryDue() {
        return urgencies.ordinaryDue(number).orElse(null);
    }

    /** Whether it can be decided, or words were typed that would be lost. */
    public boolean isDeciding() {
        return (getUrgency().waits() && sheet.request().state().handling().open()) || !words.isBlank();
    }

    /** What others did since the page was shown. */
    public List<History.Line> getSince() {
        return steps.stale() ? new History(texts, sheet.staff()).lines(steps.since()) : List.of();
    }

    /** The version that the page shows. */
    public int getSeen() {
        return steps.stale() ? sheet.request().version() : steps.seen();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
