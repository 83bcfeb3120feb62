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
 */
public record Letter(String to, Language language, String subject, String text, String about) {}
