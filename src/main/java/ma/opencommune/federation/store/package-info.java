/**
 * Tables of the federation. Decides how logs, keys and deliveries are kept; must not know the protocol's rules.
 */
@NullMarked
package ma.opencommune.federation.store;

import org.jspecify.annotations.NullMarked;
