/**
 * What must hold before anything starts, and the sentence when it does not. Decides when a start is refused, and ends a server whose
 * application cannot run. The part that is plain Java is shared with the starter program. Must not know what the application does.
 */
@NullMarked
package ma.opencommune.platform.start;

import org.jspecify.annotations.NullMarked;
