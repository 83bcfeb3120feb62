package ma.opencommune.information.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.kernel.ClosureDay;

/**
 * One day of a deadline and why it is counted or skipped.
 *
 * @param date the day
 * @param number its number in the count, from 1; empty when it is skipped
 * @param reason why
 * @param closure the closure kept on it, when that is the reason
 * @param source the article, or the calendar's source, that says so
 */
public record CountedDay(
        LocalDate date, OptionalInt number, Reason reason, Optional<ClosureDay> closure, String source) {

    /** Why a day is counted or skipped. */
    public enum Reason {
        /** The day of the event itself: excluded (rule R1). */
        START,
        /** Counted: the administration works. */
        WORKING_DAY,
        /** Counted: the law counts every day here (rule R7). */
        CALENDAR_DAY,
        /** Skipped: Saturday or Sunday. */
        WEEKEND,
        /** Skipped: the administration is closed. */
        CLOSURE,
        /** Skipped: the administration will be closed if the forecast holds; may move by a day. */
        FORECAST_CLOSURE
    }

    /** Whether the day is counted. */
    public boolean counts() {
        return number.isPresent();
    }
}
