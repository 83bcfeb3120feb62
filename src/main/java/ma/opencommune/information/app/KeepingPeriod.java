package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.store.AppealStore;
import ma.opencommune.information.store.ComplaintStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.OutOfCalendar;

/**
 * How long who asks is kept: until no remedy can be open any more. Nobody has to tell the node of the commission or the court, so each
 * step that may have been taken is counted to its end.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepingPeriod {

    @Inject
    RequestStore requests;

    @Inject
    ComplaintStore complaints;

    @Inject
    AppealStore appeals;

    @Inject
    CaseClocks clocks;

    @Inject
    Deadlines deadlines;

    @Inject
    Registration registration;

    /** The last day; empty while an answer or a judgment is owed, and when it lies beyond the calendar. */
    Optional<LocalDate> last(RequestRecord request) {
        try {
            if (request.state().handling() == Handling.WITHDRAWN) {
                return requests.timeline(request).stream()
                        .map(TimelineEntry::at)
                        .max(Instant::compareTo)
                        .map(registration::day)
                        .map(day -> due(request, Term.COURT, day));
            }
            return request.state().answeredOn().flatMap(day -> afterAnswer(request, day));
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }

    /** Whether the last day is over. */
    boolean over(RequestRecord request) {
        boolean closed =
                request.state().handling() == Handling.CLOSED || request.state().handling() == Handling.WITHDRAWN;
        return closed
                && last(request).filter(day -> clocks.today().isAfter(day)).isPresent();
    }

    private Optional<LocalDate> afterAnswer(RequestRecord request, LocalDate answered) {
        List<Appeal> beyond = appeals.of(request.id());
        if (beyond.stream().anyMatch(one -> one.waits() && one.whom() == Rung.Whom.COURT)) {
            return Optional.empty();
        }
        Stream<LocalDate> steps =
                beyond.stream().flatMap(one -> one.onward().stream()).map(day -> due(request, Term.COURT, day));
        Stream<LocalDate> without =
                Stream.of(due(request, Term.COMPLAINT, answered), due(request, Term.COURT, answered));
        Stream<LocalDate> with =
                complaints.of(request.id()).stream().map(complaint -> afterComplaint(request, complaint));
        return Stream.concat(Stream.concat(without, with), steps).max(LocalDate::compareTo);
    }

    /** To the commission on the last day, its silence, to the court on the last day. */
    private LocalDate afterComplaint(RequestRecord request, Complaint complaint) {
        LocalDate asked = due(request, Term.CDAI, complaint.onward());
        return due(request, Term.COURT, due(request, Term.CDAI_REPLY, asked));
    }

    /** By the law of the day of receipt (rule R11). */
    private LocalDate due(RequestRecord request, Term term, LocalDate from) {
        return deadlines.count(request.received(), term, from).due();
    }
}
