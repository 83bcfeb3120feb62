package ma.opencommune.information.domain.request;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter that can be printed: by the desk, for a requester without a mail address or a third party; by the requester, on the tracking page.
 *
 * @param id its number
 * @param at when it was written
 * @param subject what it is about
 * @param to who is written to; empty for the requester
 * @param kind which letter
 * @param printed when it was printed first
 */
public record PaperLetter(long id, Instant at, String subject, String to, String kind, Optional<Instant> printed) {}
