package ma.opencommune.information.domain.request;

/**
 * What the public register shows of a request changed.
 *
 * @param number its number
 * @param publication how much is public now
 */
public record EntryPublished(String number, Publication publication) {}
