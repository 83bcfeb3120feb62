package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.information.app.AnswerParts;
import ma.opencommune.information.app.CaseSheets;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.AnswerPart;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.platform.i18n.PageTexts;

/** Where a request is split in parts that end differently, and what is not held is passed on. */
@Named
@RequestScoped
public class PartsPage {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseSheets sheets;

    @Inject
    AnswerParts parts;

    @Inject
    CaseSteps steps;

    @Inject
    PageTexts texts;

    private String number = "";
    private CaseSheet sheet;
    private PartForm part;

    @PostConstruct
    void read() {
        number = text("number");
        sheet = sheets.sheet(number);
        steps.seen(text("seen"), sheet.request().version());
        steps.told(sheet.timeline().stream()
                .filter(entry -> entry.version() > steps.seen())
                .toList());
        part = new PartForm(request);
    }

    /** Adds a part. */
    public void add() throws IOException {
        steps.stay(number, "parts", parts.add(number, steps.seen(), part.typed()));
    }

    /** Takes a part away. */
    public void drop() throws IOException {
        String place = text("place");
        if (place.matches("[0-9]{1,2}")) {
            steps.stay(number, "parts", parts.drop(number, steps.seen(), Integer.parseInt(place)));
        }
    }

    /** The parts so far. */
    public List<AnswerPart> getParts() {
        return sheet.request().state().draft().map(Answer::parts).orElse(List.of());
    }

    /** Whether the one who reads can add one, or typed what would be lost. */
    public boolean isWriting() {
        boolean mine = sheet.request().state().officer().equals(OptionalLong.of(steps.me()));
        return (mine && sheet.request().state().handling() == Handling.SEARCHING) || !part.empty();
    }

    public PartForm getPart() {
        return part;
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** What others did since the page was shown. */
    public List<History.Line> getSince() {
        return steps.stale() ? new History(texts, sheet.staff()).lines(steps.since()) : List.of();
    }

    /** The version that the page shows. */
    public int getSeen() {
        return steps.stale() ? sheet.request().version() : steps.seen();
    }
}
