package ma.opencommune.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which the administration works, over whole years, as one numbered revision of the calendar says.
 *
 * <p>A working day is Monday to Friday and no closure day, confirmed or forecast (law 31-13 counts in working days; the hours
 * of Ramadan change nothing). A closure that falls on a weekend gives no substitute day. Immutable. Any question about a day
 * outside {@link #first()} to {@link #last()} is refused with {@link OutOfCalendar}, because a guess would be a wrong date.
 *
 * <p>Example: {@code calendar.plusWorkingDays(LocalDate.of(2026, 9, 7), 20)} gives 5 October 2026.
 */
public final class WorkingCalendar {

    private final int revision;
    private final LocalDate first;
    private final LocalDate last;
    private final NavigableMap<LocalDate, ClosureDay> closures;

    private WorkingCalendar(
            int revision, LocalDate first, LocalDate last, NavigableMap<LocalDate, ClosureDay> closures) {
        this.revision = revision;
        this.first = first;
        this.last = last;
        this.closures = closures;
    }

    /**
     * A calendar of whole years.
     *
     * @param revision number of the revision, from 1
     * @param firstYear first year covered
     * @param lastYear last year covered
     * @param days the closure days; of two on one date the more certain one is kept
     * @throws IllegalArgumentException when the years or the revision are not in order
     * @throws OutOfCalendar when a closure lies outside the years
     */
    public static WorkingCalendar of(int revision, int firstYear, int lastYear, Collection<ClosureDay> days) {
        if (revision < 1 || lastYear < firstYear) {
            throw new IllegalArgumentException("revision " + revision + ", years " + firstYear + " to " + lastYear);
        }
        WorkingCalendar calendar = new WorkingCalendar(
                revision, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31), new TreeMap<>());
        for (ClosureDay day : days) {
            calendar.check(day.date());
            calendar.closures.merge(day.date(), day, WorkingCalendar::moreCertain);
        }
        return calendar;
    }

    private static ClosureDay moreCertain(ClosureDay one, ClosureDay other) {
        return other.status().compareTo(one.status()) < 0 ? other : one;
    }

    /** Number of the revision, from 1. */
    public int revision() {
        return revision;
    }

    /** First day covered. */
    public LocalDate first() {
        return first;
    }

    /** Last day covered. */
    public LocalDate last() {
        return last;
    }

    /** All closure days, in order. */
    public Collection<ClosureDay> closures() {
        return Collections.unmodifiableCollection(closures.values());
    }

    /** The closure days of a stretch, both ends included, in order; days outside the calendar have none. */
    public Collection<ClosureDay> closures(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : Collections.unmodifiableCollection(
                        closures.subMap(from, true, to, true).values());
    }

    /** The closure of this day, if there is one. */
    public Optional<ClosureDay> closure(LocalDate day) {
        check(day);
        return Optional.ofNullable(closures.get(day));
    }

    /** Whether the administration works on this day. */
    public boolean works(LocalDate day) {
        check(day);
        return !weekend(day) && !closures.containsKey(day);
    }

    /** Saturday or Sunday. */
    public static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * The day on which this many working days are over; the day itself is not counted.
     *
     * @param days 1 or more
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        check(day);
        LocalDate at = day;
        for (int left = days; left > 0; at = at.plusDays(1)) {
            if (works(at.plusDays(1))) {
                left--;
            }
        }
        return at;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} is before {@code from}. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        check(from);
        int count = 0;
        for (LocalDate at = from.plusDays(1); !at.isAfter(to); at = at.plusDays(1)) {
            count += works(at) ? 1 : 0;
        }
        return count;
    }

    /** The day itself if the administration works on it, else the next day on which it does. */
    public LocalDate roll(LocalDate day) {
        LocalDate at = day;
        while (!works(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The same revision with other closure days, to ask what would be if a feast moved. */
    public WorkingCalendar with(Collection<ClosureDay> days) {
        return of(revision, first.getYear(), last.getYear(), new ArrayList<>(days));
    }

    private void check(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new OutOfCalendar(day, first, last);
        }
    }
}
