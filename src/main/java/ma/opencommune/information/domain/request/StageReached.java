package ma.opencommune.information.domain.request;

/**
 * A case is open, answered or withdrawn otherwise than before.
 *
 * @param number of the request
 */
public record StageReached(String number) {}
