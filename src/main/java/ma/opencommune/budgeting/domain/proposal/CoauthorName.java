package ma.opencommune.budgeting.domain.proposal;

/**
 * A co-author who confirmed.
 *
 * @param id number of the voice
 * @param name public name
 * @param shown whether an officer let it be shown
 */
public record CoauthorName(long id, String name, boolean shown) {}
