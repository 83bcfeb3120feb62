/**
 * Sends waiting mail again and again; must not know what a mail is about.
 */
@NullMarked
package ma.opencommune.platform.mail.job;

import org.jspecify.annotations.NullMarked;
