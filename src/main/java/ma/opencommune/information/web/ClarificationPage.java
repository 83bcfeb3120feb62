package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import ma.opencommune.information.app.Clarifications;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Clarification;
import ma.opencommune.information.domain.request.TimelineEntry;

/** Where the officer asks the requester to say more, once. */
@Named
@RequestScoped
public class ClarificationPage {

    @Inject
    Clarifications clarifications;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private CaseSheet sheet;
    private String question = "";
    private String answer = "";

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        sheet = openCase.getSheet();
        question = openCase.text("question");
        answer = openCase.text("answer");
    }

    /** Asks the requester. */
    public void ask() throws IOException {
        if (openCase.fits("question", question, Clarifications.LONGEST)) {
            steps.go(number, clarifications.ask(number, steps.seen(), question));
        }
    }

    /** Enters the requester's answer. */
    public void enter() throws IOException {
        if (openCase.fits("answer", answer, Clarifications.LONGEST)) {
            steps.go(number, clarifications.answeredAtDesk(number, steps.seen(), answer));
        }
    }

    /** Whether an answer can be entered, or was typed and would be lost. */
    public boolean isAnswering() {
        boolean asked = sheet.request().state().asides().clarification() == Clarification.ASKED;
        return steps.mayRegister()
                && ((asked && sheet.request().state().handling().open()) || !answer.isBlank());
    }

    /** The question that was asked; empty when none was. */
    public String getAsked() {
        return sheet.timeline().stream()
                .filter(entry -> entry.kind() == CaseEvent.Kind.CLARIFICATION_ASKED)
                .map(TimelineEntry::detail)
                .findFirst()
                .orElse("");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** Whether the one who reads can ask, or typed what would be lost. */
    public boolean isAsking() {
        boolean first = sheet.request().state().asides().clarification() == Clarification.NONE;
        return steps.mayHandle()
                && ((openCase.mine()
                                && first
                                && sheet.request().state().handling().open())
                        || !question.isBlank());
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
