/**
 * The open data of a node. Decides which there are, in which files; must not know what they hold.
 */
@NullMarked
package ma.opencommune.federation.domain.catalogue;

import org.jspecify.annotations.NullMarked;
