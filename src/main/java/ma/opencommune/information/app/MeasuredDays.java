package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import ma.opencommune.collectivity.domain.CalendarRevised;
import ma.opencommune.information.domain.request.RequestAnswered;
import ma.opencommune.information.domain.request.RequestRegistered;
import ma.opencommune.information.store.MeasureStore;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.WorkingCalendar;

/** Keeps the working days a request took beside it, so that figures need not count them one by one. */
@ApplicationScoped
@Transactional
public class MeasuredDays {

    @Inject
    MeasureStore store;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    /** A receipt was given. */
    public void registered(@Observes RequestRegistered event) {
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        between(event.received(), today).ifPresent(days -> store.acknowledged(event.number(), days));
    }

    /** An answer was given. */
    public void answered(@Observes RequestAnswered event) {
        store.received(event.number())
                .map(received -> between(received, event.on()))
                .ifPresent(days -> days.ifPresent(counted -> store.answered(event.number(), counted)));
    }

    /** The calendar changed: every request is counted again by the new one, in the transaction that changes it. */
    public void revised(@Observes CalendarRevised event) {
        ready();
    }

    /** Counts what was never counted, and everything when the calendar is another one than last time; says how many. */
    public int catchUp() {
        return ready() + store.missing();
    }

    private OptionalInt between(LocalDate received, LocalDate until) {
        try {
            return OptionalInt.of(deadlines.calendar().workingDaysBetween(received, until));
        } catch (OutOfCalendar beyond) {
            return OptionalInt.empty();
        }
    }

    private int ready() {
        WorkingCalendar calendar = deadlines.calendar();
        if (store.revision() == calendar.revision()) {
            return 0;
        }
        store.days(ordinals(calendar), calendar.revision());
        return store.all();
    }

    private static SortedMap<LocalDate, Integer> ordinals(WorkingCalendar calendar) {
        SortedMap<LocalDate, Integer> ordinals = new TreeMap<>();
        int count = 0;
        for (LocalDate day = calendar.first(); !day.isAfter(calendar.last()); day = day.plusDays(1)) {
            count += calendar.works(day) ? 1 : 0;
            ordinals.put(day, count);
        }
        return ordinals;
    }
}
