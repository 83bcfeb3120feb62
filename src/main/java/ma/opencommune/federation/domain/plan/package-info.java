/**
 * The plan of this level: axes, commitments, how far each has come. Decides what a commitment must say and what an assessment needs; must
 * not know how figures are made.
 */
@NullMarked
package ma.opencommune.federation.domain.plan;

import org.jspecify.annotations.NullMarked;
