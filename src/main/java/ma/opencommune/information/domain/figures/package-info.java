/**
 * How the commune answers, in numbers. Decides what a period is, what is counted, and which numbers are too small to be shown to
 * everybody; must not know how the database counts.
 */
@NullMarked
package ma.opencommune.information.domain.figures;

import org.jspecify.annotations.NullMarked;
