/**
 * What the commune must publish without being asked (law 31-13, article 10). Decides when a duty is kept and when it is stale; must not
 * know the database, files or the time of day.
 */
@NullMarked
package ma.opencommune.information.domain.proactive;

import org.jspecify.annotations.NullMarked;
