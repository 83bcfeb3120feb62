package ma.opencommune.information.domain.remedy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A complaint to the head of the institution (article 19).
 *
 * @param id inside
 * @param about the day of the answer, or the day on which it was due and did not come
 * @param filed the day it was made
 * @param replyDue last day of the head; after it the silence opens the way to the commission
 * @param text in the requester's words
 * @param state what became of it
 * @param reason of the decision, in words
 * @param decided day of the decision
 */
public record Complaint(
        long id,
        LocalDate about,
        LocalDate filed,
        LocalDate replyDue,
        String text,
        State state,
        String reason,
        Optional<LocalDate> decided) {

    /** What became of a complaint. Silence is no state: it is {@link #FILED} past its last day, and the decision is still owed. */
    public enum State {
        FILED,
        /** The head keeps the answer, or the silence, as it is. */
        DISMISSED,
        /** The head orders an answer, or another one. */
        REVERSED
    }

    /** Whether the head let the period pass. */
    public boolean silent(LocalDate today) {
        return state == State.FILED && today.isAfter(replyDue);
    }

    /** The day from which the complaint to the commission is counted (article 20): the head's answer or silence. */
    public LocalDate onward() {
        return decided.orElse(replyDue);
    }
}
