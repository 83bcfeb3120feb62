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
import ma.opencommune.information.app.EarlyAnswers;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.Handling;

/** Where the officer writes a first part of the information, and the head signs it. */
@Named
@RequestScoped
public class EarlyPage {

    @Inject
    HttpServletRequest request;

    @Inject
    EarlyAnswers answers;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private CaseSheet sheet;
    private List<EarlyAnswers.Sheet> parts = List.of();
    private String title = "";
    private String text = "";
    private String note = "";

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        sheet = openCase.getSheet();
        parts = answers.of(number);
        title = openCase.text("title");
        text = openCase.text("text");
        note = openCase.text("note");
    }

    /** Hands it to the head. */
    public void offer() throws IOException {
        if (openCase.fits("title", title, EarlyAnswer.LONGEST_TITLE)
                & openCase.fits("text", text, EarlyAnswer.LONGEST)) {
            steps.stay(number, "early-answer", answers.offer(number, steps.seen(), title, text, chosen()));
        }
    }

    /** The head signs. */
    public void sign() throws IOException {
        steps.stay(number, "early-answer", answers.sign(number, steps.seen()));
    }

    /** The head sends it back. */
    public void sendBack() throws IOException {
        if (openCase.fits("note", note, EarlyAnswer.LONGEST_TITLE)) {
            steps.stay(number, "early-answer", answers.sendBack(number, steps.seen(), note));
        }
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
        boolean now = sheet.request().state().handling() == Handling.SEARCHING && !isWaiting();
        return steps.mayHandle() && ((openCase.mine() && now) || !title.isBlank() || !text.isBlank());
    }

    /** Whether the one who reads can decide, or typed what would be lost. */
    public boolean isDeciding() {
        return steps.maySign() && (isWaiting() || !note.isBlank());
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
