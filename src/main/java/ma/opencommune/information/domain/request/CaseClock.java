package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.ClockState;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Timeliness;
import ma.opencommune.kernel.LocalizedText;

/**
 * The clock of one request on one day.
 *
 * @param deadline the due date with its whole account, by today's calendar
 * @param known the same by the calendar as it was known when it fell due
 * @param states the clock by both (rule R10)
 * @param workingDaysLeft working days until the due date; negative when it is past
 * @param names what the closure days among its days are called
 */
public record CaseClock(
        Deadline deadline,
        Deadline known,
        Timeliness states,
        int workingDaysLeft,
        Map<LocalDate, LocalizedText> names) {

    /**
     * The clock on a day.
     *
     * @param known counted with the calendar as of the due date
     * @param corrected counted with today's calendar
     * @param answered day of the answer, if there is one
     * @param today the day asked about
     */
    public static CaseClock of(Deadline known, Deadline corrected, Optional<LocalDate> answered, LocalDate today) {
        return new CaseClock(
                corrected,
                known,
                Timeliness.of(known, corrected, answered, today),
                corrected.calendar().workingDaysBetween(today, corrected.due()),
                Map.of());
    }

    /** The same with the names of closure days. */
    public CaseClock named(Map<LocalDate, LocalizedText> closures) {
        return new CaseClock(deadline, known, states, workingDaysLeft, Map.copyOf(closures));
    }

    /** The stricter of both views: a late closure never silently turns a late case on time. */
    public ClockState state() {
        return states.asKnown();
    }
}
