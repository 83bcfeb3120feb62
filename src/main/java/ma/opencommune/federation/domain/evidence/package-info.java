/**
 * Evidence of a figure in one file: leaves, proofs, signed heads. Decides whether it holds for somebody who trusts nothing but public
 * keys; must not know a database or a network.
 */
@NullMarked
package ma.opencommune.federation.domain.evidence;

import org.jspecify.annotations.NullMarked;
