package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.information.app.CaseSheets;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.platform.i18n.PageTexts;

/** The case that a page of staff works on: as it is, as whoever sends the page saw it, and what others did in between. */
@Named("openCase")
@RequestScoped
public class OpenCase {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseSheets sheets;

    @Inject
    CaseSteps steps;

    @Inject
    PageTexts texts;

    private CaseSheet sheet;

    @PostConstruct
    void read() {
        sheet = sheets.sheet(getNumber());
        steps.seen(text("seen"), sheet.request().version());
        steps.told(sheet.timeline().stream()
                .filter(entry -> entry.version() > steps.seen())
                .toList());
    }

    /** The version that the case has by now. */
    int version() {
        return sheets.sheet(getNumber()).request().version();
    }

    /** What was sent under this name; empty when nothing was. */
    String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    /** Whether words were typed and are not too long; otherwise says so at the field. */
    boolean fits(String field, String words, int longest) {
        if (words.isBlank() || words.length() > longest) {
            steps.missing(field, words.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
            return false;
        }
        return true;
    }

    /** Whether the one who reads is in charge. */
    boolean mine() {
        return sheet.request().state().officer().equals(OptionalLong.of(steps.me()));
    }

    Handling handling() {
        return sheet.request().state().handling();
    }

    List<History.Line> lines(List<TimelineEntry> timeline) {
        return new History(texts, sheet.staff()).lines(timeline);
    }

    public String getNumber() {
        return text("number");
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** What others did since the page was shown. */
    public List<History.Line> getSince() {
        return steps.stale() ? lines(steps.since()) : List.of();
    }

    /** The version that the page shows, or that whoever typed has now been told of. */
    public int getSeen() {
        return steps.stale() ? version() : steps.seen();
    }
}
