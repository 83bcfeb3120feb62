package ma.opencommune.information.domain.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request at the moment it is registered.
 *
 * @param number its number
 * @param token the secret of its tracking page
 * @param channel how it came
 * @param question what is asked
 * @param requester who asks
 * @param received legal day of receipt
 * @param submitted the moment it was entered
 * @param dates its due date
 * @param urgency whether it is claimed, and until when it is decided
 */
public record NewRequest(
        String number,
        Token token,
        Channel channel,
        Question question,
        Requester requester,
        LocalDate received,
        Instant submitted,
        DueDates dates,
        Urgency urgency) {}
