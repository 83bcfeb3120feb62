package ma.opencommune.budgeting.domain.proposal;

/**
 * What somebody was asked to confirm by mail.
 *
 * @param proposal number
 * @param kind of voice
 * @param confirmed whether it is confirmed
 */
public record AskedVoice(String proposal, VoiceKind kind, boolean confirmed) {}
