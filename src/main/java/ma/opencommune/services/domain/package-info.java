/**
 * The life of a report of an accessibility barrier. Decides which step may follow which and when an answer is due; must not know rows, pages or the time.
 */
@NullMarked
package ma.opencommune.services.domain;

import org.jspecify.annotations.NullMarked;
