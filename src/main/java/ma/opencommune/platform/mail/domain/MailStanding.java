package ma.opencommune.platform.mail.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How the outbox stands.
 *
 * @param waiting mails that wait
 * @param failed mails that were given up
 * @param oldest when the oldest of those that wait was written
 */
public record MailStanding(long waiting, long failed, Optional<Instant> oldest) {}
