package ma.opencommune.information.domain.remedy;

import java.time.LocalDate;
import java.util.Locale;
import ma.opencommune.information.domain.Deadline;

/**
 * The last day of a step as it is told: the day that is safe, and until when it may still turn out to be in time.
 *
 * <p>Example: counted over a feast that is only forecast, the safe day is the earliest that the end can be (rule R8); a period of
 * calendar days that ends on a Sunday is safe until that Sunday, and the Monday stands beside it (rule R7).
 *
 * @param safe the last safe day
 * @param latest the latest day that may still be in time; equals {@code safe} when nothing can move
 * @param why what makes the two differ
 */
public record LastDay(LocalDate safe, LocalDate latest, Why why) {

    /** What makes both days differ; text key {@code information.lastDay.<code>}. */
    public enum Why {
        /** Nothing: there is one day. */
        FIXED,
        /** A feast is only forecast (rule R8). */
        FORECAST,
        /** The last day is one on which the administration is closed (rule R7). */
        CLOSED;

        /** Name in texts: {@code closed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Both days of a deadline. */
    public static LastDay of(Deadline deadline) {
        if (deadline.bounds().provisional()
                && !deadline.bounds().earliest().equals(deadline.bounds().latest())) {
            return new LastDay(deadline.bounds().earliest(), deadline.bounds().latest(), Why.FORECAST);
        }
        return deadline.rolled().equals(deadline.due())
                ? of(deadline.due())
                : new LastDay(deadline.due(), deadline.rolled(), Why.CLOSED);
    }

    /** A day that does not move. */
    public static LastDay of(LocalDate day) {
        return new LastDay(day, day, Why.FIXED);
    }

    /** Whether there are two days to show. */
    public boolean moves() {
        return why != Why.FIXED;
    }

    /** Whether it is certainly too late. */
    public boolean over(LocalDate today) {
        return today.isAfter(latest);
    }
}
