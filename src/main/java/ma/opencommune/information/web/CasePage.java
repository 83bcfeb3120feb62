package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.information.app.CaseHandling;
import ma.opencommune.information.app.SignOff;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Officer;
import ma.opencommune.platform.i18n.PageTexts;

/** One case, for those who work on it. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseHandling handling;

    @Inject
    SignOff signOff;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    @Inject
    PageTexts texts;

    private String number = "";
    private CaseSheet sheet;
    private AnswerForm answer;
    private String note = "";
    private String officer = "";

    @PostConstruct
    void read() {
        sheet = openCase.getSheet();
        number = openCase.getNumber();
        answer = AnswerForm.of(request, sheet.request().state().draft());
        note = openCase.text("note");
        officer = openCase.text("officer");
    }

    /** Puts the one who asks in charge. */
    public void assignMe() throws IOException {
        steps.go(number, handling.assign(number, steps.seen(), steps.me()));
    }

    /** Puts another officer in charge. */
    public void assignOther() throws IOException {
        if (officer.matches("[0-9]{1,18}")) {
            steps.go(number, handling.assign(number, steps.seen(), Long.parseLong(officer)));
        } else {
            steps.missing("officer", "information.case.assign.whom");
        }
    }

    /** Puts the case back for somebody else. */
    public void unassign() throws IOException {
        steps.go(number, handling.unassign(number, steps.seen()));
    }

    /** Begins the search. */
    public void search() throws IOException {
        steps.go(number, handling.startSearch(number, steps.seen()));
    }

    /** Keeps the draft. */
    public void save() throws IOException {
        steps.go(number, handling.draft(number, steps.seen(), answer.answer(), Uploads.of(request, "answerFiles")));
    }

    /** Keeps the draft and sends it to the head. */
    public void send() throws IOException {
        if (steps.taken(handling.draft(number, steps.seen(), answer.answer(), Uploads.of(request, "answerFiles")))) {
            steps.seen(openCase.version());
            steps.go(number, handling.sendToSignOff(number, steps.seen()));
        }
    }

    /** Whether files were chosen that were not kept and that the browser cannot keep either. */
    public boolean isFilesLost() throws IOException {
        return steps.refused() && !Uploads.of(request, "answerFiles").isEmpty();
    }

    /** Takes a file away from the draft. */
    public void remove() throws IOException {
        String file = openCase.text("file");
        if (file.matches("[0-9]{1,18}")) {
            steps.go(number, handling.removeFile(number, steps.seen(), Long.parseLong(file)));
        }
    }

    /** Signs the answer. */
    public void sign() throws IOException {
        steps.go(number, signOff.sign(number, steps.seen()));
    }

    /** Sends the answer back. */
    public void sendBack() throws IOException {
        steps.go(number, signOff.sendBack(number, steps.seen(), note));
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    public DeadlineView getDeadline() {
        return new DeadlineView(sheet.request(), sheet.clock(), texts);
    }

    /** What happened, with who did it. */
    public List<History.Line> getHistory() {
        return openCase.lines(sheet.timeline());
    }

    /** What the officer in charge is called; empty when there is none. */
    public String getOfficerName() {
        return sheet.staff().name(sheet.request().state().officer());
    }

    /** Those who can be put in charge, except whoever is. */
    public List<Officer> getOfficers() {
        return steps.officers().stream()
                .filter(one -> !sheet.request().state().officer().equals(OptionalLong.of(one.id())))
                .toList();
    }

    /** Whether the receipt can be printed here: the request came to the desk. */
    public boolean isReceiptPrinted() {
        return !sheet.callCode().isEmpty() && steps.mayRegister();
    }

    /** Whether letters can be printed here. */
    public boolean isLettersPrinted() {
        return !sheet.letters().isEmpty() && steps.mayRegister();
    }

    public String getOfficer() {
        return officer;
    }

    /** Whether the one who reads can take the case. */
    public boolean isTakeable() {
        return isAssignable() && !openCase.mine();
    }

    /** Whether the case can be put back. */
    public boolean isReleasable() {
        return isAssignable() && sheet.request().state().officer().isPresent();
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Whether the answer can be written here by the one who asks, or was typed and would be lost. */
    public boolean isWriting() {
        return steps.mayHandle() && (mine() || answer.typed());
    }

    /** Whether the one who reads is the officer who writes the answer now. */
    private boolean mine() {
        return sheet.request().state().handling() == Handling.SEARCHING && openCase.mine();
    }

    /** Whether somebody can be put in charge. */
    public boolean isAssignable() {
        Handling now = sheet.request().state().handling();
        return steps.mayHandle() && now.open() && now != Handling.SIGN_OFF;
    }

    /** Whether the search can begin. */
    public boolean isStartable() {
        return steps.mayHandle() && sheet.request().state().handling() == Handling.ASSIGNED;
    }

    /** Whether the answer can be signed by the one who asks. */
    public boolean isSignable() {
        return steps.maySign() && (sheet.request().state().handling() == Handling.SIGN_OFF || !note.isBlank());
    }

    /** Files of the answer. */
    public List<CaseFile> getAnswerFiles() {
        return sheet.files().stream()
                .filter(file -> file.side() == CaseFile.Side.ANSWER)
                .toList();
    }

    /** Files of the requester; the scan of a form is for those who handle requests. */
    public List<CaseFile> getSentFiles() {
        return sheet.files().stream()
                .filter(file -> file.side() == CaseFile.Side.REQUEST
                        || (file.side() == CaseFile.Side.FORM && steps.mayHandle()))
                .toList();
    }
}
