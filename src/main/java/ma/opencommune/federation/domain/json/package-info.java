/**
 * JSON that two programs write alike (RFC 8785). Decides which texts are accepted and what their one form is; must not know
 * leaves.
 */
@NullMarked
package ma.opencommune.federation.domain.json;

import org.jspecify.annotations.NullMarked;
