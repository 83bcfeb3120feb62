/**
 * A range of a log on its way: how it is written, what is refused of it, and whether it goes on from what is held. Decides between
 * new, known, gap and fork; must not know how it came.
 */
@NullMarked
package ma.opencommune.federation.domain.bundle;

import org.jspecify.annotations.NullMarked;
