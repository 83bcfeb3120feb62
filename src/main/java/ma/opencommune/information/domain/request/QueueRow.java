package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.ClockState;

/**
 * One line of the queue.
 *
 * @param number of the request
 * @param subject in the requester's words
 * @param kind ordinary or urgent, as it is handled
 * @param urgencyBy last day on which claimed urgency is declined, while it waits for a decision
 * @param handling where it stands
 * @param received legal day of receipt
 * @param due due date
 * @param earliest the earliest day that it can move to
 * @param latest the latest
 * @param provisional whether it can still move
 * @param clock what the clock shows
 * @param left working days until the due date; negative when it is past
 * @param officer in charge
 * @param officerName what the officer is called; empty when nobody is in charge
 * @param outcome how it ended
 * @param answered day of the answer
 */
public record QueueRow(
        String number,
        String subject,
        RequestKind kind,
        Optional<LocalDate> urgencyBy,
        Handling handling,
        LocalDate received,
        LocalDate due,
        LocalDate earliest,
        LocalDate latest,
        boolean provisional,
        ClockState clock,
        int left,
        OptionalLong officer,
        String officerName,
        Optional<Outcome> outcome,
        Optional<LocalDate> answered) {}
