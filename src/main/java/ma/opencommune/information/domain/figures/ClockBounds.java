package ma.opencommune.information.domain.figures;

import java.time.LocalDate;
import ma.opencommune.information.domain.ClockState;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * The clock of open requests as bounds of their due dates, so that a database can count them: the same states as
 * {@link ClockState#of} gives one by one.
 *
 * @param today today
 * @param veryLate due on this day or before: VERY_LATE; after it and before today: LATE
 * @param tomorrow due after today and on this day or before: DUE_TOMORROW
 * @param soon due after that and on this day or before: DUE_SOON; later: ON_TIME
 */
public record ClockBounds(LocalDate today, LocalDate veryLate, LocalDate tomorrow, LocalDate soon) {

    /** The bounds on a day; near the end of the calendar nothing is said to be far. */
    public static ClockBounds on(LocalDate today, WorkingCalendar calendar) {
        return new ClockBounds(
                today, back(today, calendar), before(calendar, today, 2), before(calendar, today, ClockState.SOON + 1));
    }

    /** The last day that has fewer than so many working days after today up to it. */
    private static LocalDate before(WorkingCalendar calendar, LocalDate today, int days) {
        try {
            return calendar.plusWorkingDays(today, days).minusDays(1);
        } catch (OutOfCalendar beyond) {
            return calendar.last();
        }
    }

    /** The last day after which, up to today, twenty working days went by. */
    private static LocalDate back(LocalDate today, WorkingCalendar calendar) {
        LocalDate at = today;
        for (int left = ClockState.VERY; left > 0 && at.isAfter(calendar.first()); at = at.minusDays(1)) {
            if (calendar.works(at)) {
                left--;
            }
        }
        return at;
    }
}
