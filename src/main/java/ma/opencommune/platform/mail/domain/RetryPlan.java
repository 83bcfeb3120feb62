package ma.opencommune.platform.mail.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail that could not be sent is tried again: after one minute, then twice as long each time, up to six hours; for seven days. */
public final class RetryPlan {

    /** How long a mail is tried. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 9;

    private RetryPlan() {}

    /**
     * The moment of the next try; empty when the mail is given up.
     *
     * @param created when the mail was written
     * @param tries how often it was tried, this time included
     * @param trouble what was in the way
     * @param now the moment of this try
     */
    public static Optional<Instant> next(Instant created, int tries, Trouble trouble, Instant now) {
        if (trouble.forEver() || now.isAfter(created.plus(PATIENCE))) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(tries, 1) - 1, MOST_DOUBLINGS));
        return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
