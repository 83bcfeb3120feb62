package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.app.Burning;
import ma.opencommune.information.app.CasePages;
import ma.opencommune.information.app.Redactions;
import ma.opencommune.information.app.Step;
import ma.opencommune.information.domain.redaction.Burned;
import ma.opencommune.information.domain.redaction.Mark;
import ma.opencommune.information.domain.redaction.Proposal;
import ma.opencommune.information.domain.redaction.RedactionSheet;
import ma.opencommune.information.domain.redaction.Wanted;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.platform.pdf.PageRefused;
import org.jspecify.annotations.Nullable;

/** Where the officer covers what may not be given: page by page, with the mouse or by numbers. */
@Named
@RequestScoped
public class RedactionPage {

    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAMES = 2000;

    @Inject
    HttpServletRequest request;

    @Inject
    Redactions redactions;

    @Inject
    CasePages pages;

    @Inject
    Burning burning;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private long file;
    private RedactionSheet sheet;
    private BoxForm box;
    private int page = 1;
    private int count;
    private String refusal = "";
    private CasePages.@Nullable Found found;

    @PostConstruct
    void read() {
        number = text("number");
        file = whole("file");
        sheet = redactions.sheet(number, file);
        try {
            count = pages.count(sheet);
        } catch (PageRefused tooMuch) {
            refusal = "platform.pages." + tooMuch.reason();
        }
        page = (int) Math.max(1, Math.min(whole("page"), Math.max(1, count)));
        box = BoxForm.of(request, sheet);
    }

    /** Draws the box of the form, or moves the one that was chosen. */
    public void draw() throws IOException {
        Optional<Mark> mark = box.mark(page);
        if (box.groundMissing()) {
            steps.missing("ground", "information.redaction.ground.missing");
        }
        if (box.placeWrong()) {
            steps.missing("x", "information.refused.BOX_BESIDE_PAGE");
        }
        if (mark.isPresent()) {
            done(redactions.draw(number, file, List.of(mark.get())), page);
        }
    }

    /** Withholds the page as a whole. */
    public void withhold() throws IOException {
        Optional<Ground> ground = box.coded();
        if (ground.isEmpty()) {
            steps.missing("ground", "information.redaction.ground.missing");
        } else {
            done(redactions.draw(number, file, List.of(Mark.page(page, ground.get()))), page);
        }
    }

    /** Takes a box away. */
    public void erase() throws IOException {
        done(redactions.erase(number, file, whole("mark")), page);
    }

    /** Looks for what may have to be covered. */
    public void look() {
        List<String> names = text("names")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean ids = looked("ids");
        boolean phones = looked("phones");
        boolean mails = looked("mails");
        if (names.size() > MOST_NAMES || text("names").length() > LONGEST_NAMES) {
            steps.missing("names", "information.redaction.names.many");
        } else if (names.isEmpty() && !ids && !phones && !mails) {
            steps.missing("names", "information.redaction.look.nothing");
        } else {
            try {
                found = pages.find(sheet, new Wanted(ids, phones, mails, names));
            } catch (PageRefused tooMuch) {
                steps.missing("names", "platform.pages." + tooMuch.reason());
            }
        }
    }

    /** Draws the boxes that were ticked among those found. */
    public void accept() throws IOException {
        Optional<Ground> ground = BoxForm.ground(text("hitGround"));
        if (ground.isEmpty()) {
            steps.missing("", "information.redaction.ground.missing");
            return;
        }
        List<Mark> marks = new ArrayList<>();
        String[] hits = request.getParameterValues("hit");
        for (String hit : hits == null ? new String[0] : hits) {
            BoxForm.parse(hit, ground.get(), count).ifPresent(marks::add);
        }
        if (marks.isEmpty() || marks.size() > CasePages.MOST_FOUND) {
            steps.missing("", "information.redaction.hits.none");
        } else {
            done(redactions.draw(number, file, marks), marks.get(0).page());
        }
    }

    /** Makes the new file. */
    public void burn() throws IOException {
        try {
            Step step = burning.burn(number, steps.seen(), file, looked("keepText"));
            if (steps.taken(step)) {
                steps.to(address(page) + "&show=burned");
            }
        } catch (PageRefused tooMuch) {
            steps.missing("", "platform.pages." + tooMuch.reason());
        }
    }

    private void done(Optional<Decision.Reason> against, int shown) throws IOException {
        if (against.isPresent()) {
            steps.missing("", "information.refused." + against.get());
        } else {
            steps.to(address(shown));
        }
    }

    private String address(int shown) {
        return getHere() + "&page=" + shown;
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    private long whole(String name) {
        return text(name).matches("[0-9]{1,9}") ? Long.parseLong(text(name)) : 0;
    }

    /** The address of this file, without language and page. */
    public String getHere() {
        return "/staff/redaction?number=" + number + "&file=" + file;
    }

    public RedactionSheet getSheet() {
        return sheet;
    }

    public BoxForm getBox() {
        return box;
    }

    public int getPage() {
        return page;
    }

    public int getCount() {
        return count;
    }

    /** Text key that says why the pages cannot be shown; empty when they can. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether the page is shown as it will be given. */
    public boolean isBurnedShown() {
        return text("show").equals("burned");
    }

    /** Whether the one who reads can draw here, or sent something and must be told why it is not kept. */
    public boolean isEditable() {
        return refusal.isEmpty()
                && (redactions.against(number).isEmpty() || request.getMethod().equals("POST"));
    }

    /** Whether the new file can be made; without boxes too, in the place of one that had some. */
    public boolean isBurnable() {
        return isEditable() && (!sheet.marks().isEmpty() || sheet.burned().isPresent());
    }

    /** Changes with the boxes, so that a browser asks for the picture anew. */
    public int getState() {
        return sheet.marks().hashCode();
    }

    /** The boxes of this page. */
    public List<Mark> getMarks() {
        return sheet.on(page);
    }

    /** The pages that have boxes, for a way to each. */
    public List<Integer> getMarked() {
        return sheet.marks().stream().map(Mark::page).distinct().sorted().toList();
    }

    /** What was found; null when nothing was looked for. */
    public CasePages.@Nullable Found getFound() {
        return found;
    }

    /** The places that were found, to be ticked. */
    public List<Proposal> getHits() {
        return found == null ? List.of() : found.proposals();
    }

    /** Whether places can be ticked, or were. */
    public boolean isTaking() {
        return !getHits().isEmpty() || request.getParameter("take") != null;
    }

    /** What was made; null when nothing was. */
    public @Nullable Burned getBurned() {
        return sheet.burned().orElse(null);
    }

    /** The exceptions of article 7. */
    public List<Ground> getGrounds() {
        return Ground.exceptions();
    }

    /** Whether this was ticked. */
    private boolean looked(String name) {
        return request.getParameter(name) != null;
    }

    /** Whether this is ticked when the form is shown. */
    public boolean ticked(String name) {
        return request.getParameter("find") == null || looked(name);
    }

    public String getNames() {
        return text("names");
    }
}
