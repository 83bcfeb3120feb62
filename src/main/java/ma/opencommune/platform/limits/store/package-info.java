/**
 * Where tries are counted for all nodes. Decides nothing; must not know whose bucket it counts in.
 */
@NullMarked
package ma.opencommune.platform.limits.store;

import org.jspecify.annotations.NullMarked;
