package ma.opencommune.information.domain.request;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter to a requester who has no mail address, or to a third party; the desk prints it.
 *
 * @param id its number
 * @param at when it was written
 * @param subject what it is about
 * @param to who is written to; empty for the requester
 * @param printed when it was printed first
 */
public record PaperLetter(long id, Instant at, String subject, String to, Optional<Instant> printed) {}
