package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * All revisions of a calendar: each day on which a closure became known begins a new one (rule R9 of the legal clock).
 *
 * <p>Revision 1 holds what was always known; a later one adds what was announced. Example: with the shipped calendar, {@code
 * asOf(2026-03-15)} leaves out the closure of 23 March 2026, which was announced on the 16th.
 */
public final class CalendarHistory {

    private final List<ClosureDay> days;
    private final NavigableSet<LocalDate> announcements = new TreeSet<>();
    private final int firstYear;
    private final int lastYear;

    private CalendarHistory(List<ClosureDay> days, int firstYear, int lastYear) {
        this.days = days;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        days.stream().map(ClosureDay::knownFrom).flatMap(Optional::stream).forEach(announcements::add);
    }

    /**
     * The history of these closures; covers whole years, from the first to the last closure's.
     *
     * @throws IllegalArgumentException when there is no closure at all
     */
    public static CalendarHistory of(Collection<ClosureDay> days) {
        List<ClosureDay> sorted = days.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("A calendar without closure days");
        }
        return new CalendarHistory(
                sorted,
                sorted.get(0).date().getYear(),
                sorted.get(sorted.size() - 1).date().getYear());
    }

    /** The calendar with everything that is known by now. */
    public WorkingCalendar latest() {
        return WorkingCalendar.of(announcements.size() + 1, firstYear, lastYear, days);
    }

    /** The calendar as it stood at the end of that day: without what was not yet known. */
    public WorkingCalendar asOf(LocalDate day) {
        List<ClosureDay> known = days.stream().filter(one -> one.knownOn(day)).toList();
        return WorkingCalendar.of(announcements.headSet(day, true).size() + 1, firstYear, lastYear, known);
    }
}
