package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.remedy.LastDay;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Remedies;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.AppealStore;
import ma.opencommune.information.store.ComplaintStore;
import ma.opencommune.information.store.SignedAnswerStore;
import ma.opencommune.kernel.OutOfCalendar;

/** Reads the ladder of remedies of a request. */
@ApplicationScoped
public class Ladders {

    @Inject
    ComplaintStore complaints;

    @Inject
    AppealStore appeals;

    @Inject
    SignedAnswerStore answers;

    @Inject
    CaseClocks clocks;

    @Inject
    Deadlines deadlines;

    /**
     * The ladder: once there is an answer, or once it is late; while an ordered answer is in time, the ladder of the complaint with which
     * it began.
     */
    Optional<Ladder> of(RequestRecord request) {
        List<Complaint> made = complaints.of(request.id());
        Optional<Remedies> now = clocks.open(request);
        if (now.isPresent()) {
            Remedies from = now.get();
            OptionalLong answer = current(request);
            return Optional.of(ladder(
                    request,
                    from.complaintUntil(),
                    newest(made.stream()
                            .filter(one -> one.concerns(answer, from.from()))
                            .toList())));
        }
        boolean again = request.reopened() && request.state().handling().open();
        return newest(made)
                .filter(one -> again)
                .flatMap(one -> clocks.remedies(request, one.about())
                        .map(about -> ladder(request, about.complaintUntil(), Optional.of(one))));
    }

    /** Whether a complaint is about the answer that stands or, while there is none, about its absence. */
    boolean current(RequestRecord request, Complaint complaint) {
        return complaint.concerns(current(request), request.dates().knownDue());
    }

    /** The answer that stands; empty while one is owed. */
    OptionalLong current(RequestRecord request) {
        return request.state().answeredOn().isPresent() ? answers.current(request.id()) : OptionalLong.empty();
    }

    /** The last day of the ladder of an answered request; empty while it is not known. */
    Optional<LocalDate> last(RequestRecord request) {
        return request.state().handling() == Handling.ANSWERED ? of(request).flatMap(Ladder::last) : Optional.empty();
    }

    /** The head's last day for a complaint made on that day. */
    LocalDate replyDue(RequestRecord request, LocalDate filed) {
        return deadlines.count(request.received(), Term.HEAD_REPLY, filed).due();
    }

    /** The last day of a period of the remedies. */
    LocalDate due(RequestRecord request, Term term, LocalDate from) {
        return deadlines.count(request.received(), term, from).due();
    }

    /** The dates of another answer that is ordered on that day. */
    DueDates ordered(RequestRecord request, LocalDate on) {
        return DueDates.of(deadlines.ordered(request, on));
    }

    private Ladder ladder(RequestRecord request, LastDay until, Optional<Complaint> complaint) {
        if (complaint.isEmpty()) {
            return new Ladder(until, complaint, Ladder.Beyond.LATER, Ladder.Beyond.LATER);
        }
        LocalDate today = clocks.today();
        Complaint made = complaint.get();
        List<Appeal> taken = appeals.of(request.id()).stream()
                .filter(one -> one.complaint() == made.id())
                .toList();
        boolean decided = made.silent(today)
                || made.state() == Complaint.State.DISMISSED
                || made.state() == Complaint.State.REVERSED;
        Optional<Appeal> cdai = taken(taken, Rung.Whom.CDAI);
        Optional<LocalDate> onward =
                cdai.filter(one -> one.silent(today) || !one.waits()).flatMap(Appeal::onward);
        return new Ladder(
                until,
                complaint,
                new Ladder.Beyond(decided ? until(request, Term.CDAI, made.onward()) : Optional.empty(), cdai),
                new Ladder.Beyond(
                        onward.flatMap(day -> until(request, Term.COURT, day)), taken(taken, Rung.Whom.COURT)));
    }

    private Optional<LastDay> until(RequestRecord request, Term term, LocalDate from) {
        try {
            return Optional.of(LastDay.of(deadlines.count(request.received(), term, from)));
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }

    private static Optional<Appeal> taken(List<Appeal> all, Rung.Whom whom) {
        return all.stream().filter(one -> one.whom() == whom).findFirst();
    }

    private static Optional<Complaint> newest(List<Complaint> all) {
        return all.stream().reduce((earlier, later) -> later);
    }
}
