/**
 * The envelope every record travels in. Decides its members and their form; must not know what a body means.
 */
@NullMarked
package ma.opencommune.federation.domain.leaf;

import org.jspecify.annotations.NullMarked;
