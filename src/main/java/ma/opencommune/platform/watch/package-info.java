/**
 * What staff see of the platform itself. Must not know a component.
 */
@NullMarked
package ma.opencommune.platform.watch;

import org.jspecify.annotations.NullMarked;
