package ma.opencommune.budgeting.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A milestone that was put off.
 *
 * @param kind which
 * @param from the day promised before
 * @param to the day promised since
 * @param reason why
 * @param at when it was said
 */
public record Delay(MilestoneKind kind, LocalDate from, LocalDate to, String reason, Instant at) {}
