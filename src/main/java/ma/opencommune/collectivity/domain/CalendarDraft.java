package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.Language;

/**
 * What a change does to the calendar: which closures it ends and which it brings.
 *
 * @param cause why
 * @param announcement who said so, and when
 * @param ended closures that no longer hold
 * @param days closures that hold from now on
 * @param names the names of those closures where somebody wrote them
 * @param opens the year that is opened
 */
public record CalendarDraft(
        RevisionCause cause,
        Announcement announcement,
        List<KnownClosure> ended,
        List<ClosureDay> days,
        Map<Language, String> names,
        OptionalInt opens) {

    /** The closures it brings, as brought by this revision. */
    public List<KnownClosure> added(int revision) {
        return days.stream().map(day -> KnownClosure.of(day, names, revision)).toList();
    }

    /** Every date on which something changes, in order. */
    public NavigableSet<LocalDate> dates() {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        ended.forEach(one -> dates.add(one.day().date()));
        days.forEach(day -> dates.add(day.date()));
        return dates;
    }
}
