/**
 * What copies cost (articles 5 and 6). Decides which price applies on a day and what a number of copies costs; must not know the
 * database, a page or the time of day.
 */
@NullMarked
package ma.opencommune.information.domain.copies;

import org.jspecify.annotations.NullMarked;
