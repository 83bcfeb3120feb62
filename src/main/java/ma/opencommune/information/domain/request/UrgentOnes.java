package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which urgent requests are wanted; a request whose urgency was declined is none.
 *
 * @param undecided only those whose urgency waits for a decision
 * @param onCall only those whose clock runs over closed days
 */
public record UrgentOnes(boolean undecided, Optional<OnCall> onCall) {

    /**
     * Whoever is on call answers for urgent requests that are late or fall due on the next closed day or after it.
     *
     * @param today the day
     * @param nextClosed the next day on which the administration is closed, today included
     */
    public record OnCall(LocalDate today, LocalDate nextClosed) {}
}
