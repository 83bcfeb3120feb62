/**
 * Mail that waits to be sent. Decides when a try is made; must not know what a mail is about.
 */
@NullMarked
package ma.opencommune.platform.mail.app;

import org.jspecify.annotations.NullMarked;
