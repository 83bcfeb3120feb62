package ma.opencommune.federation.domain.log;

import java.util.OptionalLong;

/**
 * The signed head of a log.
 *
 * @param size number of leaves it commits to
 * @param note the signed note as it was written
 * @param ownSeq place of this head in this node's own log; empty for logs it writes itself
 */
public record SignedHead(long size, String note, OptionalLong ownSeq) {}
