package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.app.CaseSheets;
import ma.opencommune.information.app.EarlyAnswers;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.platform.i18n.PageTexts;

/** Where the officer writes a first part of the information, and the head signs it. */
@Named
@RequestScoped
public class EarlyPage {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseSheets sheets;

    @Inject
    EarlyAnswers answers;

    @Inject
    CaseSteps steps;

    @Inject
    PageTexts texts;

    private String number = "";
    private CaseSheet sheet;
    private List<EarlyAnswers.Sheet> parts = List.of();
    private String title = "";
    private String text = "";
    private String note = "";

    @PostConstruct
    void read() {
        number = sent("number");
        sheet = sheets.sheet(number);
        steps.seen(sent("seen"), sheet.request().version());
        steps.told(sheet.timeline().stream()
                .filter(entry -> entry.version() > steps.seen())
                .toList());
        parts = answers.of(number);
        title = sent("title");
        text = sent("text");
        note = sent("note");
    }

    /** Hands it to the head. */
    public void offer() throws IOException {
        if (fits("title", title, EarlyAnswer.LONGEST_TITLE) & fits("text", text, EarlyAnswer.LONGEST)) {
            steps.stay(number, "early-answer", answers.offer(number, steps.seen(), title, text, chosen()));
        }
    }

    /** The head signs. */
    public void sign() throws IOException {
        steps.stay(number, "early-answer", answers.sign(number, steps.seen()));
    }

    /** The head sends it back. */
    public void sendBack() throws IOException {
        if (fits("note", note, EarlyAnswer.LONGEST_TITLE)) {
            steps.stay(number, "early-answer", answers.sendBack(number, steps.seen(), note));
        }
    }

    private boolean fits(String field, String words, int longest) {
        if (words.isBlank() || words.length() > longest) {
            steps.missing(field, words.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
            return false;
        }
        return true;
    }

    private List<Long> chosen() {
        return Arrays.stream(
                        Optional.ofNullable(request.getParameterValues("given")).orElse(new String[0]))
                .filter(file -> file.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** Whether this file was chosen. */
    public boolean chosen(CaseFile file) {
        return chosen().contains(file.id());
    }

    private String sent(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** All first parts of the request. */
    public List<EarlyAnswers.Sheet> getParts() {
        return parts;
    }

    /** Files of the answer that nobody was given yet. */
    public List<CaseFile> getFiles() {
        return sheet.files().stream()
                .filter(file -> file.side() == CaseFile.Side.ANSWER)
                .filter(file -> parts.stream()
                        .noneMatch(part -> part.answer().state() != EarlyAnswer.State.RETURNED
                                && part.answer().files().contains(file.id())))
                .toList();
    }

    /** Whether one waits for the head. */
    public boolean isWaiting() {
        return parts.stream().anyMatch(part -> part.answer().waits());
    }

    /** Whether the one who reads can write one, or typed what would be lost. */
    public boolean isWriting() {
        boolean mine = sheet.request().state().officer().equals(OptionalLong.of(steps.me()));
        boolean now = sheet.request().state().handling() == Handling.SEARCHING && !isWaiting();
        return steps.mayHandle() && ((mine && now) || !title.isBlank() || !text.isBlank());
    }

    /** Whether the one who reads can decide, or typed what would be lost. */
    public boolean isDeciding() {
        return steps.maySign() && (isWaiting() || !note.isBlank());
    }

    /** What others did since the page was shown. */
    public List<History.Line> getSince() {
        return steps.stale() ? new History(texts, sheet.staff()).lines(steps.since()) : List.of();
    }

    /** The version that the page shows. */
    public int getSeen() {
        return steps.stale() ? sheet.request().version() : steps.seen();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
