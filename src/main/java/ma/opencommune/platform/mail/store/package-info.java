/**
 * Mail that waits to be sent. Decides when a try is made; must not know what a mail is about.
 */
@NullMarked
package ma.opencommune.platform.mail.store;

import org.jspecify.annotations.NullMarked;
