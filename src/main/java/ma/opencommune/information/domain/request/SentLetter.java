package ma.opencommune.information.domain.request;

import java.time.Instant;

/**
 * A letter to the requester as it was sent, without the secret code.
 *
 * @param at when it was written
 * @param subject what it is about
 * @param text its words
 */
public record SentLetter(Instant at, String subject, String text) {}
