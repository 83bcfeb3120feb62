package ma.opencommune.information.domain.request;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter to a requester who has no mail address; the desk prints it.
 *
 * @param id its number
 * @param at when it was written
 * @param subject what it is about
 * @param printed when it was printed first
 */
public record PaperLetter(long id, Instant at, String subject, Optional<Instant> printed) {}
