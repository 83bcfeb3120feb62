/**
 * Texts, dates and numbers in the four languages. Decides how a key becomes a sentence; must not know any record.
 */
@NullMarked
package ma.opencommune.platform.i18n;

import org.jspecify.annotations.NullMarked;
