package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.information.app.CaseSheets;
import ma.opencommune.information.app.Clarifications;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Clarification;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.platform.i18n.PageTexts;

/** Where the officer asks the requester to say more, once. */
@Named
@RequestScoped
public class ClarificationPage {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseSheets sheets;

    @Inject
    Clarifications clarifications;

    @Inject
    CaseSteps steps;

    @Inject
    PageTexts texts;

    private String number = "";
    private CaseSheet sheet;
    private String question = "";
    private String answer = "";

    @PostConstruct
    void read() {
        number = text("number");
        sheet = sheets.sheet(number);
        question = text("question");
        answer = text("answer");
        steps.seen(text("seen"), sheet.request().version());
        steps.told(sheet.timeline().stream()
                .filter(entry -> entry.version() > steps.seen())
                .toList());
    }

    /** Asks the requester. */
    public void ask() throws IOException {
        if (question.isBlank() || question.length() > Clarifications.LONGEST) {
            steps.missing(
                    "question",
                    question.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
        } else {
            steps.go(number, clarifications.ask(number, steps.seen(), question));
        }
    }

    /** Enters the requester's answer. */
    public void enter() throws IOException {
        if (answer.isBlank() || answer.length() > Clarifications.LONGEST) {
            steps.missing(
                    "answer", answer.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
        } else {
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

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** Whether the one who reads can ask, or typed what would be lost. */
    public boolean isAsking() {
        boolean mine = sheet.request().state().officer().equals(OptionalLong.of(steps.me()));
        boolean first = sheet.request().state().asides().clarification() == Clarification.NONE;
        return steps.mayHandle()
                && ((mine && first && sheet.request().state().handling().open()) || !question.isBlank());
    }

    /** What others did since the page was shown. */
    public List<History.Line> getSince() {
        return steps.stale() ? new History(texts, sheet.staff()).lines(steps.since()) : List.of();
    }

    /** The version that the page shows. */
    public int getSeen() {
        return steps.stale() ? sheet.request().version() : steps.seen();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
