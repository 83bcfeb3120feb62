package ma.opencommune.federation.domain.log;

import java.time.Instant;
import java.util.Optional;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * A log that is held here, for whoever looks at it.
 *
 * @param origin which log
 * @param size number of leaves
 * @param root their root
 * @param own whether this node writes it
 * @param frozen whether it is stopped because its node signed two histories
 * @param received when something of it last came; empty for an own log and before the first time
 */
public record LogSheet(Origin origin, long size, Hash root, boolean own, boolean frozen, Optional<Instant> received) {}
