package ma.opencommune.federation.domain.log;

/**
 * A leaf that waits for a version that knows its schema.
 *
 * @param log number of its log
 * @param origin which log
 * @param stored the leaf
 */
public record HeldLeaf(long log, Origin origin, StoredLeaf stored) {}
