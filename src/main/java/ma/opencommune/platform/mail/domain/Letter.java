package ma.opencommune.platform.mail.domain;

import ma.opencommune.kernel.Language;

/**
 * A mail to one person, in plain text.
 *
 * @param to the address; encrypted at rest and forgotten after sending
 * @param language for the headers
 * @param subject one line
 * @param text the body, plain text
 * @param about what it belongs to, for the log and the audit trail: a reference, never a name
 * @param leave where one post ends what it was sent for (RFC 8058); empty for a mail that is no subscription's
 */
public record Letter(String to, Language language, String subject, String text, String about, String leave) {

    /** A mail that belongs to a matter, and not to a subscription. */
    public Letter(String to, Language language, String subject, String text, String about) {
        this(to, language, subject, text, about, "");
    }
}
