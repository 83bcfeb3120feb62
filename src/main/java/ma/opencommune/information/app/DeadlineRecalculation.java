package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.collectivity.domain.CalendarEffects;
import ma.opencommune.collectivity.domain.CalendarRevised;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RecalculationStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * Counts the due dates of open requests anew when the calendar changes, in the transaction that changes it (rule R9); a requester whose
 * date moved is told. Requests that are over are never recounted.
 */
@ApplicationScoped
@Transactional
public class DeadlineRecalculation {

    private static final int PART = 500;

    private record Kind(Term term, LocalDate received, LocalDate from, boolean extended) {}

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
        recount(revised.revision());
    }

    /** Recounts what was kept with an older calendar at the very moment in which the calendar changed. */
    public void catchUp() {
        recount(deadlines.calendar().revision());
    }

    /** Says how many open requests would get another due date. */
    public void foresee(@Observes CalendarEffects asked) {
        long moved = store.alike().stream()
                .filter(alike -> !due(alike, asked.before()).equals(due(alike, asked.after())))
                .mapToLong(RecalculationStore.Alike::count)
                .sum();
        if (moved > 0) {
            asked.add("information.effect.moved", moved);
        }
    }

    private Optional<LocalDate> due(RecalculationStore.Alike alike, WorkingCalendar calendar) {
        try {
            return Optional.of(deadlines
                    .count(alike.kind().term(), alike.received(), alike.extended(), calendar)
                    .due());
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }

    private void recount(int revision) {
        Map<Kind, Optional<Deadline>> counted = new HashMap<>();
        long last = 0;
        while (true) {
            List<RequestRecord> part = store.older(revision, last, PART);
            for (RequestRecord request : part) {
                last = request.id();
                counted.computeIfAbsent(kind(request), this::count);
            }
            recount(part, counted);
            if (part.size() < PART) {
                return;
            }
        }
    }

    private static Kind kind(RequestRecord request) {
        return new Kind(
                request.term(),
                request.received(),
                request.countedFrom(),
                request.dates().extended());
    }

    private void recount(List<RequestRecord> part, Map<Kind, Optional<Deadline>> counted) {
        List<DueChange> changes = new ArrayList<>();
        List<RecalculationStore.Recounted> recounted = new ArrayList<>();
        for (RequestRecord request : part) {
            counted.getOrDefault(kind(request), Optional.empty())
                    .map(deadline -> request.dates().recalculated(deadline, registration.today()))
                    .ifPresent(dates -> {
                        recounted.add(new RecalculationStore.Recounted(request, dates));
                        if (!dates.due().equals(request.dates().due())) {
                            change(request, dates).ifPresent(changes::add);
                        }
                    });
        }
        letters.moved(changes);
        store.keep(recounted, registration.now());
    }

    private Optional<DueChange> change(RequestRecord request, DueDates after) {
        return requests.token(request).map(token -> new DueChange(request, requests.requester(request), token, after));
    }

    private Optional<Deadline> count(Kind kind) {
        try {
            return Optional.of(deadlines.answer(kind.term(), kind.received(), kind.from(), kind.extended()));
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }
}
