package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * All revisions of a calendar: what was known on which day (rule R9 of the legal clock).
 *
 * <p>Revision 1 holds what was always known; a later one adds, moves or cancels what was announced. Example: with the shipped
 * calendar, {@code asOf(2026-03-15)} leaves out the closure of 23 March 2026, which was announced on the 16th. Immutable.
 */
public final class CalendarHistory {

    private final List<KnownClosure> closures;
    private final NavigableMap<LocalDate, Integer> announcements;
    private final int firstYear;
    private final int lastYear;
    private final WorkingCalendar latest;

    private CalendarHistory(
            List<KnownClosure> closures,
            NavigableMap<LocalDate, Integer> announcements,
            int number,
            int firstYear,
            int lastYear) {
        this.closures = List.copyOf(closures);
        this.announcements = announcements;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.latest = WorkingCalendar.of(
                number,
                firstYear,
                lastYear,
                closures.stream()
                        .filter(KnownClosure::holds)
                        .map(KnownClosure::day)
                        .toList());
    }

    /**
     * The history of these closures, where each day on which one became known begins a new revision; covers whole years, from the
     * first to the last closure's.
     *
     * @throws IllegalArgumentException when there is no closure at all
     */
    public static CalendarHistory of(Collection<ClosureDay> days) {
        List<ClosureDay> sorted = days.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("A calendar without closure days");
        }
        NavigableMap<LocalDate, Integer> numbers = numbers(sorted);
        List<KnownClosure> known = sorted.stream()
                .map(day -> KnownClosure.of(
                        day, Map.of(), day.knownFrom().map(numbers::get).orElse(1)))
                .toList();
        return new CalendarHistory(
                known,
                numbers,
                numbers.size() + 1,
                sorted.get(0).date().getYear(),
                sorted.get(sorted.size() - 1).date().getYear());
    }

    private static NavigableMap<LocalDate, Integer> numbers(Collection<ClosureDay> days) {
        NavigableMap<LocalDate, Integer> numbers = new TreeMap<>();
        days.stream().map(ClosureDay::knownFrom).flatMap(Optional::stream).forEach(day -> numbers.put(day, 0));
        int number = 1;
        for (Entry<LocalDate, Integer> announcement : numbers.entrySet()) {
            announcement.setValue(++number);
        }
        return numbers;
    }

    /**
     * The history that was kept.
     *
     * @param revisions all revisions, at least one
     * @param closures all closures, those that no longer hold included
     * @param firstYear first year covered
     * @param lastYear last year covered
     */
    public static CalendarHistory of(
            Collection<CalendarRevision> revisions, Collection<KnownClosure> closures, int firstYear, int lastYear) {
        NavigableMap<LocalDate, Integer> announcements = new TreeMap<>();
        int number = 1;
        for (CalendarRevision revision : revisions) {
            number = Math.max(number, revision.number());
            revision.announced().ifPresent(day -> announcements.merge(day, revision.number(), Math::max));
        }
        List<KnownClosure> sorted = closures.stream()
                .sorted(Comparator.comparing(KnownClosure::day).thenComparing(KnownClosure::revision))
                .toList();
        return new CalendarHistory(sorted, announcements, number, firstYear, lastYear);
    }

    /** The calendar with everything that is known by now. */
    public WorkingCalendar latest() {
        return latest;
    }

    /** The calendar as it stood at the end of that day: without what was not yet known, with what was not yet cancelled. */
    public WorkingCalendar asOf(LocalDate day) {
        List<ClosureDay> known = closures.stream()
                .filter(one -> one.heldOn(day))
                .map(KnownClosure::day)
                .toList();
        int number = announcements.headMap(day, true).values().stream()
                .max(Comparator.naturalOrder())
                .orElse(1);
        return WorkingCalendar.of(number, firstYear, lastYear, known);
    }

    /** All closures, those that no longer hold included, by date. */
    public List<KnownClosure> closures() {
        return closures;
    }

    /** The closures of a year that hold, by date. */
    public List<KnownClosure> year(int year) {
        return closures.stream()
                .filter(one -> one.holds() && one.day().date().getYear() == year)
                .toList();
    }

    /** The closure of this number that holds. */
    public Optional<KnownClosure> find(long id) {
        return closures.stream().filter(one -> one.holds() && one.id() == id).findFirst();
    }

    /** Whether something was announced after that day. */
    public boolean announcedAfter(LocalDate day) {
        return !announcements.tailMap(day, false).isEmpty();
    }

    /** First year covered. */
    public int firstYear() {
        return firstYear;
    }

    /** Last year covered. */
    public int lastYear() {
        return lastYear;
    }

    /** The history after this draft, as its next revision. */
    public CalendarHistory after(CalendarDraft draft) {
        int next = latest.revision() + 1;
        LocalDate announced = draft.announcement().day();
        List<KnownClosure> all = new ArrayList<>(draft.added(next));
        for (KnownClosure one : closures) {
            all.add(draft.ended().contains(one) ? one.ended(announced, next) : one);
        }
        all.sort(Comparator.comparing(KnownClosure::day).thenComparing(KnownClosure::revision));
        NavigableMap<LocalDate, Integer> numbers = new TreeMap<>(announcements);
        numbers.put(announced, next);
        return new CalendarHistory(all, numbers, next, firstYear, draft.opens().orElse(lastYear));
    }
}
