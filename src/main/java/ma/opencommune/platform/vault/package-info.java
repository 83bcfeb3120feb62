/**
 * Secrets at rest: personal data that the law wants encrypted. Decides cipher and key; must not know what is sealed.
 */
@NullMarked
package ma.opencommune.platform.vault;

import org.jspecify.annotations.NullMarked;
