package ma.opencommune.platform.limits.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Too many: the next is taken after this moment.
 *
 * @param until when the window is over
 */
public record Wait(Instant until) {

    /** Request attribute under which the door tells the page, or the page of a fault, to wait. */
    public static final String ATTRIBUTE = "opencommune.wait";

    /** Whole seconds from now, at least one, as the header {@code Retry-After} wants them. */
    public long seconds(Instant now) {
        return Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    }

    /** The next full minute after the window is over: what a person is told. */
    public Instant minute() {
        Instant minute = until.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(until) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }
}
