package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Consultation;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.ConsultationStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Third parties who are asked before information about them is given (article 16); their period stops no legal clock. */
@ApplicationScoped
@Transactional
public class Consultations {

    /** Longest question and answer. */
    public static final int LONGEST = 2000;

    /** Longest name of a third party. */
    public static final int LONGEST_PARTY = 200;

    @Inject
    CaseMoves moves;

    @Inject
    ConsultationStore consultations;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseClocks clocks;

    @Inject
    RequestLetters letters;

    @Inject
    CurrentAccount account;

    /** All of a request, oldest first. */
    public List<Consultation> of(String number) {
        account.require(Permission.INFORMATION_HANDLE);
        return consultations.of(moves.find(number).id());
    }

    /** Those who object, for whoever decides about their information. */
    public List<Consultation> objections(String number) {
        if (!account.may(Permission.INFORMATION_HANDLE)) {
            account.require(Permission.INFORMATION_SIGN);
        }
        return consultations.of(moves.find(number).id()).stream()
                .filter(one -> one.reply() == Consultation.Reply.OBJECTS)
                .toList();
    }

    /** Asks a third party: it is written down here, and the letter to it waits to be printed. */
    public Step ask(String number, int seen, String party, String question, Language written) {
        account.require(Permission.INFORMATION_HANDLE);
        RequestRecord request = moves.lock(number);
        Optional<LocalDate> due = due(request);
        if (due.isEmpty()) {
            return new Step.Refused(Decision.Reason.BEYOND_CALENDAR, Set.of());
        }
        String who = PlainText.line(party);
        String what = PlainText.text(question);
        Step step = moves.take(
                number, seen, new CaseCommand.Consult(moves.me(), who, what), "information.consultation.asked");
        if (step instanceof Step.Done) {
            Consultation asked = new Consultation(
                    0, who, what, clocks.today(), due.get(), Consultation.Reply.NONE, "", Optional.empty());
            consultations.add(request.id(), asked);
            letters.consult(request, asked, written);
        }
        return step;
    }

    /**
     * Notes what it answered; a late answer too, as long as the answer to the request is owed: the head reads it before signing.
     *
     * @throws NotFound when this request asked no such question
     */
    public Step reply(String number, int seen, long id, Consultation.Reply reply, String words) {
        account.require(Permission.INFORMATION_HANDLE);
        Consultation asked = consultations.of(moves.lock(number).id()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("consultation of " + number));
        if (!asked.waits()) {
            return new Step.Refused(Decision.Reason.NOT_IN_THIS_STATE, Set.of());
        }
        String said = PlainText.text(words);
        Step step = moves.take(
                number, seen, new CaseCommand.NoteReply(moves.me(), reply, said), "information.consultation.answered");
        if (step instanceof Step.Done) {
            consultations.reply(asked, reply, said, clocks.today());
        }
        return step;
    }

    private Optional<LocalDate> due(RequestRecord request) {
        try {
            return Optional.of(deadlines
                    .count(request.received(), Term.CONSULTATION, clocks.today())
                    .due());
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }
}
