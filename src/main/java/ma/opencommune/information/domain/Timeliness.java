package ma.opencommune.information.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The clock by both calendars (rule R10): a closure that was announced late never silently turns a late case on time.
 *
 * @param asKnown by the due date as it was known when it fell due
 * @param asCorrected by the due date after every correction of the calendar
 */
public record Timeliness(ClockState asKnown, ClockState asCorrected) {

    /**
     * Both views on a day.
     *
     * @param known the deadline counted with the calendar as of its due date
     * @param corrected the same with today's calendar
     * @param answered the day of the answer, if there is one
     * @param today the day asked about
     */
    public static Timeliness of(Deadline known, Deadline corrected, Optional<LocalDate> answered, LocalDate today) {
        return new Timeliness(
                ClockState.of(known.due(), answered, today, known.calendar()),
                ClockState.of(corrected.due(), answered, today, corrected.calendar()));
    }

    /** Whether the two views differ, so that both must be shown. */
    public boolean disputed() {
        return asKnown != asCorrected;
    }
}
