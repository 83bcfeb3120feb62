package ma.opencommune.information.domain.request;

/**
 * What the public register shows of a request changed.
 *
 * @param number its number
 * @param before how much was public
 * @param publication how much is public now
 * @param code coded reason when it was taken down; empty otherwise
 */
public record EntryPublished(String number, Publication before, Publication publication, String code) {}
