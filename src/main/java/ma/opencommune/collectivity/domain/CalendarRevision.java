package ma.opencommune.collectivity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One numbered change of the calendar.
 *
 * @param number from 1, in the order in which changes were entered, without gaps
 * @param cause why
 * @param source who announced it; empty when the calendar does not name one
 * @param announced the day on which it was announced; empty when it always was known
 * @param entered when it was entered here
 * @param actor who entered it, as {@code account:12} or {@code system}
 * @param actorName how to call that person; empty for the system
 */
public record CalendarRevision(
        int number,
        RevisionCause cause,
        String source,
        Optional<LocalDate> announced,
        Instant entered,
        String actor,
        String actorName) {}
