package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.collectivity.app.ClosureNames;
import ma.opencommune.information.domain.CountedDay;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.remedy.LastDay;
import ma.opencommune.information.domain.request.CaseClock;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Remedies;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.OutOfCalendar;

/** Reads the legal clock of a request. */
@ApplicationScoped
public class CaseClocks {

    @Inject
    Deadlines deadlines;

    @Inject
    ClosureNames names;

    @Inject
    Clock clock;

    CaseClock clock(RequestRecord request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate knownDue = request.dates().knownDue();
        LocalDate asOf = today.isBefore(knownDue) ? today : knownDue;
        CaseClock counted = CaseClock.of(
                deadlines.answerAsOf(asOf, request),
                deadlines.answer(request, request.dates().extended()),
                request.state().answeredOn(),
                today);
        return counted.named(names(counted.deadline()));
    }

    private Map<LocalDate, LocalizedText> names(Deadline deadline) {
        Map<LocalDate, LocalizedText> called = new HashMap<>();
        for (CountedDay day : deadline.days()) {
            day.closure().ifPresent(closure -> called.put(day.date(), names.of(closure)));
        }
        return called;
    }

    /** What the requester can do: once there is an answer, or once it is late. */
    Optional<Remedies> open(RequestRecord request) {
        Optional<LocalDate> answered = request.state().answeredOn();
        if (answered.isPresent()) {
            return remedies(request, answered.get());
        }
        LocalDate due = request.dates().knownDue();
        boolean late = request.state().handling() != Handling.WITHDRAWN
                && LocalDate.now(clock).isAfter(due);
        return late ? remedies(request, due) : Optional.empty();
    }

    /** The last day of a complaint about what happened on a day, by the law of the day of receipt; empty when it does not end within the calendar. */
    Optional<Remedies> remedies(RequestRecord request, LocalDate from) {
        try {
            return Optional.of(
                    new Remedies(from, LastDay.of(deadlines.count(request.received(), Term.COMPLAINT, from))));
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
