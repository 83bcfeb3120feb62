package ma.opencommune.information.domain.request;

import java.time.Instant;

/**
 * A letter as it was sent, without the secret code.
 *
 * @param number among the letters of its request, from 1
 * @param at when it was written
 * @param subject what it is about
 * @param text its words
 * @param to who was written to; empty for the requester
 * @param version of the template; 0 for the standard words
 */
public record SentLetter(int number, Instant at, String subject, String text, String to, int version) {}
