/**
 * Figures made of the records of several collectivities. Decides what a period expects, which records count, how numerator and
 * denominator are summed, what is hidden and what a restated figure changed; must not know the database, the log's keys or a page.
 */
@NullMarked
package ma.opencommune.federation.domain.rollup;

import org.jspecify.annotations.NullMarked;
