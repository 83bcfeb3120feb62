package ma.opencommune.federation.domain.rollup;

import java.time.Instant;
import java.util.Optional;

/**
 * What this collectivity reported for one month.
 *
 * @param nil whether it was that there is nothing to report
 * @param sent when it was last sent
 * @param times how often
 * @param returned when the parent last gave it back; empty when it never did
 * @param reasons why, one a line
 */
public record OwnReport(boolean nil, Instant sent, int times, Optional<Instant> returned, String reasons) {

    /** Whether it waits for a correction. */
    public boolean open() {
        return returned.filter(at -> at.isAfter(sent)).isPresent();
    }
}
