/**
 * Forgets who was counted, once it no longer matters. Decides only how often; must not know how counting works.
 */
@NullMarked
package ma.opencommune.platform.limits.job;

import org.jspecify.annotations.NullMarked;
