/**
 * The life of one request as a state machine. Decides which step may follow which, by whom, and what an answer must hold; must not
 * know the database, a page or the time of day.
 */
@NullMarked
package ma.opencommune.information.domain.request;

import org.jspecify.annotations.NullMarked;
