package ma.opencommune.information.domain.redaction;

import java.util.List;

/**
 * What is looked for in a file.
 *
 * @param ids Moroccan national identity numbers
 * @param phones telephone numbers
 * @param mails mail addresses
 * @param names persons named by the officer
 */
public record Wanted(boolean ids, boolean phones, boolean mails, List<String> names) {}
