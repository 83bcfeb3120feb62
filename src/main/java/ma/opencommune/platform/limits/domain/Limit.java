package ma.opencommune.platform.limits.domain;

import java.time.Duration;

/**
 * How often somebody may do something: so many times in a window that opens with the first. For example {@code new
 * Limit("accounts.reset.account", 3, Duration.ofHours(1))}.
 *
 * @param name of what is bounded; equal names share their counts
 * @param most how many times in one window
 * @param window at most {@link #LONGEST}, because older counts are forgotten
 */
public record Limit(String name, int most, Duration window) {

    /** After this nobody's count is kept. */
    public static final Duration LONGEST = Duration.ofDays(1);

    /** Refuses a window that would be forgotten while it is open. */
    public Limit {
        if (window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("counts are forgotten after " + LONGEST);
        }
    }
}
