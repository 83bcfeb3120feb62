/**
 * The one clock. Decides the zone every instant is read in; nothing else may ask for now().
 */
@NullMarked
package ma.opencommune.platform.time;

import org.jspecify.annotations.NullMarked;
