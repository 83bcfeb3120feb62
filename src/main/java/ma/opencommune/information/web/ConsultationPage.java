package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.app.Consultations;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Consultation;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.PageTexts;

/** Where third parties are asked, and what they answered is noted. */
@Named
@RequestScoped
public class ConsultationPage {

    @Inject
    Consultations consultations;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    private String number = "";
    private CaseSheet sheet;
    private List<Consultation> asked = List.of();
    private String written = "";
    private String party = "";
    private String question = "";
    private String consultation = "";
    private String reply = "";
    private String words = "";

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        sheet = openCase.getSheet();
        asked = consultations.of(number);
        written = openCase.text("written");
        party = openCase.text("party");
        question = openCase.text("question");
        consultation = openCase.text("consultation");
        reply = openCase.text("reply");
        words = openCase.text("words");
    }

    /** Asks a third party. */
    public void ask() throws IOException {
        if (openCase.fits("party", party, Consultations.LONGEST_PARTY)
                & openCase.fits("question", question, Consultations.LONGEST)) {
            steps.go(number, consultations.ask(number, steps.seen(), party, question, language()));
        }
    }

    /** Notes an answer. */
    public void note() throws IOException {
        Consultation.Reply said = List.of(Consultation.Reply.values()).stream()
                .filter(one -> one.name().equals(reply))
                .findFirst()
                .orElse(Consultation.Reply.NONE);
        if (said == Consultation.Reply.NONE || !consultation.matches("[0-9]{1,18}")) {
            steps.missing("reply", "information.consultation.choose");
        } else if (said != Consultation.Reply.OBJECTS && words.isBlank()
                || openCase.fits("words", words, Consultations.LONGEST)) {
            steps.go(number, consultations.reply(number, steps.seen(), Long.parseLong(consultation), said, words));
        }
    }

    private Language language() {
        return Language.parse(written).orElse(sheet.request().question().language());
    }

    /** Those who were asked. */
    public List<Consultation> getAsked() {
        return asked;
    }

    /** Those whose answer can be noted. */
    public List<Consultation> getWaiting() {
        return asked.stream().filter(Consultation::waits).toList();
    }

    /** What became of one, in words. */
    public String state(Consultation one) {
        return texts.of(
                one.silent(LocalDate.now(clock))
                        ? "information.consultation.silent"
                        : "information.consultation." + one.reply());
    }

    /** Whether the one who reads can ask, or typed what would be lost. */
    public boolean isWorking() {
        Handling now = sheet.request().state().handling();
        boolean typed = !party.isBlank() || !question.isBlank() || !words.isBlank();
        return (openCase.mine() && (now == Handling.ASSIGNED || now == Handling.SEARCHING)) || typed;
    }

    /** Whether the one who reads can note an answer, as long as the answer to the request is owed, or typed what would be lost. */
    public boolean isNoting() {
        return (openCase.mine() && openCase.handling().open()) || !words.isBlank();
    }

    /** What can be answered. */
    public List<Consultation.Reply> getReplies() {
        return List.of(Consultation.Reply.CONSENTS, Consultation.Reply.OBJECTS, Consultation.Reply.NO_OPINION);
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** All languages a letter can be written in. */
    public Language[] getLanguages() {
        return Language.values();
    }

    /** The language of the letter. */
    public String getWritten() {
        return language().tag();
    }

    public void setWritten(String written) {
        this.written = written;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getConsultation() {
        return consultation;
    }

    public void setConsultation(String consultation) {
        this.consultation = consultation;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
