/**
 * What the federation does again and again. Decides how often; must not know how.
 */
@NullMarked
package ma.opencommune.federation.job;

import org.jspecify.annotations.NullMarked;
