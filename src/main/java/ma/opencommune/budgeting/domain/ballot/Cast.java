package ma.opencommune.budgeting.domain.ballot;

/**
 * A ballot as it is sent.
 *
 * @param cycle code of the cycle
 * @param voter keyed hash of the national id, from the pass
 * @param channel by which way
 * @param form random name of the form: the receipt follows from it, so that the same form sent twice has the same receipt; it is kept
 *     nowhere
 * @param choices what it says
 */
public record Cast(String cycle, byte[] voter, Channel channel, String form, Choices choices) {}
