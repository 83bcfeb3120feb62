/**
 * The public keys of a node over time: which holds for which heads, how one follows another, what people compare. Decides whether a
 * signed head counts; must not know private keys.
 */
@NullMarked
package ma.opencommune.federation.domain.key;

import org.jspecify.annotations.NullMarked;
