package ma.opencommune.federation.domain.node;

import java.time.Duration;
import java.time.Instant;

/**
 * When something that did not reach the parent is tried again: after half a minute, then twice as long each time, up to six hours; for
 * ever. Each wait is shortened or prolonged by up to a quarter, so that all children of a parent do not come back at once.
 */
public final class Backoff {

    /** The longest wait; a moment further ahead than twice this was written by a wrong clock. */
    public static final Duration LONGEST = Duration.ofHours(6);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 10;

    private Backoff() {}

    /**
     * The moment of the next try.
     *
     * @param tries how often it was tried, this time included
     * @param now the moment of this try
     * @param chance drawn evenly from 0 up to 1
     */
    public static Instant next(int tries, Instant now, double chance) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(tries, 1) - 1, MOST_DOUBLINGS));
        long millis = Math.min(wait.toMillis(), LONGEST.toMillis());
        return now.plusMillis((long) (millis * (0.75 + chance / 2)));
    }
}
