/**
 * What a mail is. Must not know how it is sent.
 */
@NullMarked
package ma.opencommune.platform.mail.domain;

import org.jspecify.annotations.NullMarked;
