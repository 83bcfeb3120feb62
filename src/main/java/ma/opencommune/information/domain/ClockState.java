package ma.opencommune.information.domain;

import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * What the legal clock shows on a day. "Deemed refusal" is no state: the clock is at {@link #LATE} and the answer is still owed.
 */
public enum ClockState {
    ON_TIME,
    /** At most five working days are left. */
    DUE_SOON,
    /** The next working day is the due date, or the due date is tomorrow. */
    DUE_TOMORROW,
    DUE_TODAY,
    LATE,
    /** Twenty working days late or more. */
    VERY_LATE,
    /** Answered on the due date or before. */
    MET,
    /** Answered after the due date. */
    MET_LATE;

    /** With so many working days left, or fewer, a request is due soon. */
    public static final int SOON = 5;

    /** So many working days after the due date, or more, it is very late. */
    public static final int VERY = 20;

    /**
     * The state at the end of a day.
     *
     * @param due the legal due date
     * @param answered the day of the answer, if there is one
     * @param today the day asked about
     * @param calendar counts the working days that are left or over
     */
    public static ClockState of(
            LocalDate due, Optional<LocalDate> answered, LocalDate today, WorkingCalendar calendar) {
        if (answered.isPresent()) {
            return answered.get().isAfter(due) ? MET_LATE : MET;
        }
        int left = calendar.workingDaysBetween(today, due);
        if (today.isAfter(due)) {
            return -left >= VERY ? VERY_LATE : LATE;
        }
        if (today.equals(due)) {
            return DUE_TODAY;
        }
        if (left <= 1) {
            return DUE_TOMORROW;
        }
        return left <= SOON ? DUE_SOON : ON_TIME;
    }
}
