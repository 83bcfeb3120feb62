package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.AppealStore;
import ma.opencommune.information.store.ComplaintStore;
import ma.opencommune.information.store.RequestStore;

/** Takes a step of the remedies on a locked request, whoever enters it: the requester on the tracking page, or a clerk with its true day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RemedySteps {

    @Inject
    RequestStore requests;

    @Inject
    ComplaintStore complaints;

    @Inject
    AppealStore appeals;

    @Inject
    Ladders ladders;

    @Inject
    ComplaintLetters letters;

    @Inject
    CaseMoves moves;

    /** Makes a complaint of that day; empty when it is made, else why not. One for each answer or expiry. */
    Optional<Reason> complain(RequestRecord request, LocalDate filed, String words, OptionalLong by) {
        Optional<Reason> against = against(request, filed);
        if (against.isPresent()) {
            return against;
        }
        if (words.isBlank()) {
            return Optional.of(Reason.WORDS_MISSING);
        }
        Decision decision = request.state().decide(new CaseCommand.Complain(by));
        if (decision instanceof Decision.Refused no) {
            return Optional.of(no.reason());
        }
        Decision.Taken taken = (Decision.Taken) decision;
        LocalDate about = request.state().answeredOn().orElse(request.dates().knownDue());
        Complaint complaint = complaints.add(
                request.id(),
                Complaint.made(about, ladders.current(request), filed, ladders.replyDue(request, filed), words),
                moves.now());
        moves.take(
                request,
                taken,
                "information.complaint.filed",
                Map.of("reply-due", complaint.replyDue().toString()));
        letters.filed(request, complaint, by.isPresent());
        return Optional.empty();
    }

    private Optional<Reason> against(RequestRecord request, LocalDate filed) {
        if (filed.isAfter(moves.today())) {
            return Optional.of(Reason.WRONG_DAY);
        }
        Optional<Ladder> ladder = ladders.of(request);
        if (ladder.filter(steps -> steps.open(filed)).isEmpty()) {
            return Optional.of(Reason.NO_COMPLAINT_NOW);
        }
        Optional<LocalDate> answered = request.state().answeredOn();
        boolean early = answered.isPresent()
                ? filed.isBefore(answered.get())
                : !filed.isAfter(request.dates().knownDue());
        return early ? Optional.of(Reason.WRONG_DAY) : Optional.empty();
    }

    /** Notes that the requester went to the commission or the court on that day; empty when it is noted, else why not. */
    Optional<Reason> appeal(RequestRecord request, Rung.Whom whom, LocalDate filed, OptionalLong by) {
        LocalDate today = moves.today();
        Optional<Ladder> ladder = ladders.of(request);
        if (whom == Rung.Whom.HEAD
                || ladder.isEmpty()
                || ladder.get().rung(whom, today).standing() != Rung.Standing.OPEN) {
            return Optional.of(Reason.STEP_NOT_OPEN);
        }
        Complaint complaint = ladder.get().complaint().orElseThrow();
        if (filed.isAfter(today) || filed.isBefore(complaint.filed())) {
            return Optional.of(Reason.WRONG_DAY);
        }
        Decision decision = request.state().decide(new CaseCommand.Appeal(by, whom));
        if (decision instanceof Decision.Refused no) {
            return Optional.of(no.reason());
        }
        Decision.Taken taken = (Decision.Taken) decision;
        Optional<LocalDate> due =
                whom == Rung.Whom.CDAI ? Optional.of(ladders.due(request, Term.CDAI_REPLY, filed)) : Optional.empty();
        appeals.add(request.id(), Appeal.made(complaint.id(), whom, filed, due), by, moves.now());
        moves.take(request, taken, "information.appeal.filed", Map.of("to", whom.name()));
        return Optional.empty();
    }

    /** After a withdrawal that was brought to the desk: its receipt. */
    void withdrawn(RequestRecord request, LocalDate said) {
        letters.withdrawn(request, said);
    }

    /** After the head’s decision: the requester is told, and what was reversed is counted anew. */
    void decided(RequestRecord before, Complaint.State state, String reason, LocalDate on) {
        letters.decided(before, state, reason);
        again(before, on, Rung.Whom.HEAD);
    }

    /** The step to the commission or the court of which a decision is awaited. */
    Optional<Appeal> waiting(RequestRecord request, Rung.Whom whom) {
        return appeals.of(request.id()).stream()
                .filter(one -> one.whom() == whom && one.waits())
                .findFirst();
    }

    /** Whether a decision about this step concerns the answer that stands or the one that is owed. */
    boolean current(RequestRecord request, Appeal appeal) {
        return complaints
                .find(request.id(), appeal.complaint())
                .filter(made -> ladders.current(request, made))
                .isPresent();
    }

    /** Keeps what the commission or the court decided. */
    void decide(RequestRecord before, Appeal decided, long by) {
        appeals.decide(decided, by);
        letters.audit(
                "information.appeal.decided",
                before,
                Map.of("by", decided.whom().name(), "result", decided.state().name()));
        if (decided.state() == Appeal.State.REVERSED) {
            again(before, decided.decided().orElseThrow(), decided.whom());
        }
    }

    /** After an order: the answer is counted from that day, and the requester is told. */
    private void again(RequestRecord before, LocalDate on, Rung.Whom by) {
        RequestRecord now = requests.find(before.number()).orElseThrow();
        if (before.state().handling().answered() && now.state().handling().open()) {
            requests.date(now, ladders.ordered(now, on));
            letters.reopened(requests.find(before.number()).orElseThrow(), by);
        }
    }
}
