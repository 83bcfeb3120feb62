package ma.opencommune.information.domain.redaction;

import java.time.Instant;

/**
 * A file whose boxes were burned into a new one.
 *
 * @param original number of the file it was made from
 * @param redacted number of the new file
 * @param name of the new file
 * @param at when
 * @param tally what is withheld in it
 * @param stale whether boxes were changed since
 */
public record Burned(long original, long redacted, String name, Instant at, Tally tally, boolean stale) {

    /** The same under the name the file has now. */
    public Burned named(String now) {
        return new Burned(original, redacted, now, at, tally, stale);
    }
}
