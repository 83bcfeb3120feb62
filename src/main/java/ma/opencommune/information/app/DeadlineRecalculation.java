package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.collectivity.domain.CalendarRevised;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RecalculationStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.OutOfCalendar;

/**
 * Counts the due dates of open requests anew when the calendar changes, in the transaction that changes it (rule R9); a requester whose
 * date moved is told. Requests that are over are never recounted.
 */
@ApplicationScoped
@Transactional
public class DeadlineRecalculation {

    private static final int PART = 500;

    private record Kind(Term term, LocalDate received, boolean extended) {}

    @Inject
    RecalculationStore store;

    @Inject
    RequestStore requests;

    @Inject
    Deadlines deadlines;

    @Inject
    Registration registration;

    @Inject
    RequestLetters letters;

    /** Recounts every open request. */
    public void recount(@Observes CalendarRevised revised) {
        Map<Kind, Optional<Deadline>> counted = new HashMap<>();
        long last = 0;
        while (true) {
            List<RequestRecord> part = store.older(revised.revision(), last, PART);
            for (RequestRecord request : part) {
                last = request.id();
                Kind kind = new Kind(
                        request.term(), request.received(), request.dates().extended());
                counted.computeIfAbsent(kind, this::count).ifPresent(deadline -> move(request, deadline));
            }
            store.flush();
            if (part.size() < PART) {
                return;
            }
        }
    }

    private Optional<Deadline> count(Kind kind) {
        try {
            return Optional.of(deadlines.count(kind.term(), kind.received(), kind.extended()));
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }

    private void move(RequestRecord request, Deadline deadline) {
        DueDates dates = request.dates().recalculated(deadline, registration.today());
        LocalDate before = request.dates().due();
        boolean moved = !dates.due().equals(before);
        store.keep(
                request,
                dates,
                moved
                        ? Optional.of(new CaseEvent(
                                CaseEvent.Kind.DEADLINE_RECALCULATED, OptionalLong.empty(), before + "/" + dates.due()))
                        : Optional.empty(),
                registration.now());
        if (moved) {
            requests.token(request)
                    .ifPresent(token -> letters.moved(
                            request, requests.requester(request), token, new DueChange(before, dates.due())));
        }
    }
}
