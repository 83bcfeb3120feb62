package ma.opencommune.information.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * A legal due date and the whole account of how it came to be.
 *
 * <p>Example: an ordinary request received on 7 September 2026 is due on 5 October 2026.
 *
 * @param term which period of the law
 * @param start the day of the event it is counted from; not counted itself
 * @param extended whether it was extended once
 * @param firstDue due date before any extension; equals {@code due} when not extended
 * @param due the legal, that is the safe, due date
 * @param rolled {@code due}, or the next working day when the administration is closed on it; shown beside, never instead
 * @param bounds between which days the due date can still move
 * @param regime the law it is counted by
 * @param calendar the revision of the calendar it is counted with
 * @param days every day from {@code start} to {@code due}
 */
public record Deadline(
        Term term,
        LocalDate start,
        boolean extended,
        LocalDate firstDue,
        LocalDate due,
        LocalDate rolled,
        Bounds bounds,
        LegalRegime regime,
        WorkingCalendar calendar,
        List<CountedDay> days) {

    /**
     * Where the due date can end up while feasts are only forecast (rule R8).
     *
     * @param provisional whether a forecast closure lies in the window or could move the date
     * @param earliest the earliest due date
     * @param latest the latest due date
     */
    public record Bounds(boolean provisional, LocalDate earliest, LocalDate latest) {}

    /** Keeps the days as they are. */
    public Deadline {
        days = List.copyOf(days);
    }

    /** The first instant that is too late: the end of the due day in this zone (rule R3). */
    public Instant endsAt(ZoneId zone) {
        return due.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
