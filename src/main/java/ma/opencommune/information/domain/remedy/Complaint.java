package ma.opencommune.information.domain.remedy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A complaint to the head of the institution (article 19).
 *
 * @param id inside
 * @param about the day of the answer, or the day on which it was due and did not come
 * @param answer the signed answer it is about; empty when none came
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
        OptionalLong answer,
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
        REVERSED,
        /** The requester took the request back before it was decided; nothing is owed any more. */
        SETTLED
    }

    /** One that nobody has decided about yet. */
    public static Complaint made(
            LocalDate about, OptionalLong answer, LocalDate filed, LocalDate replyDue, String text) {
        return new Complaint(0, about, answer, filed, replyDue, text, State.FILED, "", Optional.empty());
    }

    /** Whether it is about this: the answer with this id, or the expiry on that day when there is none. */
    public boolean concerns(OptionalLong current, LocalDate day) {
        return current.isPresent() ? answer.equals(current) : answer.isEmpty() && about.equals(day);
    }

    /** Whether the head has to decide. */
    public boolean waits() {
        return state == State.FILED;
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
