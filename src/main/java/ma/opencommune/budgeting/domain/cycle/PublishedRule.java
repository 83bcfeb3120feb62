package ma.opencommune.budgeting.domain.cycle;

import java.time.Instant;

/**
 * A rule as it was published before the ballot; never changed afterwards.
 *
 * @param text the canonical text, {@link DeclarationText}
 * @param digest SHA-256 of the text in UTF-8, 64 hexadecimal digits; also in the audit trail
 * @param at when
 */
public record PublishedRule(String text, String digest, Instant at) {}
