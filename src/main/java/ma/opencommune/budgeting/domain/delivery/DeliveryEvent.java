package ma.opencommune.budgeting.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a project, as the feed and the mails tell it.
 *
 * @param id its number
 * @param delivery number of the delivery
 * @param project id of the project
 * @param news what
 * @param milestone of which step
 * @param day which day it is about
 * @param at when it was said
 */
public record DeliveryEvent(
        long id,
        long delivery,
        String project,
        DeliveryNews news,
        Optional<MilestoneKind> milestone,
        Optional<LocalDate> day,
        Instant at) {}
