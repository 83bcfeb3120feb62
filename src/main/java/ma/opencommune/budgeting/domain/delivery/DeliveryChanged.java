package ma.opencommune.budgeting.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Fired in the transaction in which the delivery of a project changed.
 *
 * @param cycle code of the cycle
 * @param project id of the project
 * @param news what happened
 * @param milestone of which step; empty when of none
 * @param day the day of the step; empty when of none
 * @param at when it was said
 */
public record DeliveryChanged(
        String cycle,
        String project,
        DeliveryNews news,
        Optional<MilestoneKind> milestone,
        Optional<LocalDate> day,
        Instant at) {}
