package ma.opencommune.platform.audit.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One walk over the trail, from its first entry to the head it had when the walk began.
 *
 * @param id number of its row
 * @param begun when it began
 * @param head the head it had to reach
 * @param checked the last position that was found to hold
 * @param ended when it ended; empty while it goes on
 * @param broken where the chain breaks; empty when no break was found
 */
public record AuditCheck(
        long id,
        Instant begun,
        ChainHead head,
        long checked,
        Optional<Instant> ended,
        Optional<ChainCheck.Break> broken) {

    /** Whether it goes on. */
    public boolean running() {
        return ended.isEmpty();
    }

    /** Whether every entry was found to hold. */
    public boolean whole() {
        return ended.isPresent() && broken.isEmpty();
    }
}
