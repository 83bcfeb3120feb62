package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * Which due dates are near on a day: at 5, 1 and 0 working days, and when late.
 *
 * <p>Example: on Thursday 1 October 2026 a request due on Monday 5 October has two working days left: {@link ReminderStage#FIVE}.
 *
 * @param today the day
 * @param zero the last due date with no working day left
 * @param one the last with one
 * @param five the last with five
 * @param veryLate the last after which twenty working days went by
 */
public record ReminderDays(LocalDate today, LocalDate zero, LocalDate one, LocalDate five, LocalDate veryLate) {

    private static final int FIVE = 5;
    private static final int VERY = 20;

    /**
     * The days as seen from a day.
     *
     * @throws ma.opencommune.kernel.OutOfCalendar when the calendar ends before
     */
    public static ReminderDays of(WorkingCalendar calendar, LocalDate today) {
        return new ReminderDays(
                today,
                calendar.plusWorkingDays(today, 1).minusDays(1),
                calendar.plusWorkingDays(today, 2).minusDays(1),
                calendar.plusWorkingDays(today, FIVE + 1).minusDays(1),
                back(calendar, today));
    }

    private static LocalDate back(WorkingCalendar calendar, LocalDate today) {
        LocalDate day = today;
        for (int left = VERY; left > 0 && day.isAfter(calendar.first()); day = day.minusDays(1)) {
            if (calendar.works(day)) {
                left--;
            }
        }
        return day;
    }

    /** The stage of a due date; empty while it is far away. */
    public Optional<ReminderStage> stage(LocalDate due) {
        if (due.isAfter(five)) {
            return Optional.empty();
        }
        if (due.isBefore(today)) {
            return Optional.of(due.isAfter(veryLate) ? ReminderStage.LATE : ReminderStage.VERY_LATE);
        }
        if (!due.isAfter(zero)) {
            return Optional.of(ReminderStage.ZERO);
        }
        return Optional.of(due.isAfter(one) ? ReminderStage.FIVE : ReminderStage.ONE);
    }
}
