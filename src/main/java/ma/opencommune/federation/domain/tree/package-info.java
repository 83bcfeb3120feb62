/**
 * The Merkle tree of a log (RFC 6962, RFC 9162). Decides roots and proofs and verifies them; must not know what a leaf holds.
 */
@NullMarked
package ma.opencommune.federation.domain.tree;

import org.jspecify.annotations.NullMarked;
