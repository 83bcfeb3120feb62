package ma.opencommune.federation.domain.node;

import java.time.Instant;
import java.util.Optional;
import ma.opencommune.federation.domain.log.Origin;

/**
 * How far a log has come at the parent.
 *
 * @param log which log
 * @param size its leaves
 * @param acked how many of them the parent has receipted
 * @param ackedAt when it last did
 * @param tries how often the next bundle was tried in vain
 * @param next when it is tried again; empty for at once
 * @param trouble why it is not there yet; empty when nothing is in the way
 * @param detail in the parent's words
 */
public record DeliverySheet(
        Origin log,
        long size,
        long acked,
        Optional<Instant> ackedAt,
        int tries,
        Optional<Instant> next,
        Optional<Trouble> trouble,
        String detail) {

    /** How many leaves wait. */
    public long waiting() {
        return Math.max(0, size - acked);
    }
}
