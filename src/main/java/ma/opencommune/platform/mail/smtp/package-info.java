/**
 * Speaks to the mail server. Decides how a letter becomes a message and what went wrong; must not know the outbox.
 */
@NullMarked
package ma.opencommune.platform.mail.smtp;

import org.jspecify.annotations.NullMarked;
