/**
 * The remedies of law 31-13 (articles 19 to 21): complaint to the head, the ladder from there. Decides what is open on a day and until
 * when; must not know how a request is handled.
 */
@NullMarked
package ma.opencommune.information.domain.remedy;

import org.jspecify.annotations.NullMarked;
