/**
 * The rules of law 31-13 as functions and values. Decides when an answer or a remedy is due, why on that day, and in which state the
 * clock is; must not know the database, a page or the time of day.
 */
@NullMarked
package ma.opencommune.information.domain;

import org.jspecify.annotations.NullMarked;
