package ma.opencommune.federation.web;

import java.time.Instant;
import java.util.Optional;
import ma.opencommune.federation.domain.log.LogSheet;
import ma.opencommune.federation.domain.node.ChildSheet;
import ma.opencommune.federation.domain.node.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A node below as its page shows it.
 *
 * @param child the node
 * @param name what it is called
 * @param via name of the one that passes its log on; empty when it reports itself
 * @param log its log; empty before it was enrolled
 */
public record ChildLine(ChildSheet child, String name, String via, Optional<LogSheet> log) {

    /** Style of its standing. */
    public String style() {
        return frozen() || child.standing() == Standing.REVOKED
                ? "late"
                : child.standing() == Standing.ENROLLED ? "ok" : "soon";
    }

    /** Whether its log is stopped. */
    public boolean frozen() {
        return log.filter(LogSheet::frozen).isPresent();
    }

    /** How many leaves are held. */
    public long size() {
        return log.map(LogSheet::size).orElse(0L);
    }

    /** When something last came; null for never. */
    public @Nullable Instant received() {
        return log.flatMap(LogSheet::received).orElse(null);
    }

    /** Whether its fingerprint is to be compared. */
    public boolean waiting() {
        return child.standing() == Standing.WAITING;
    }
}
