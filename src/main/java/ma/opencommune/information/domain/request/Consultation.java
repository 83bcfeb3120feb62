package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A third party who is asked before information about it is given. It has a period of its own and stops no other clock: without an
 * answer the commune decides alone.
 *
 * @param id inside
 * @param party who is asked
 * @param question what is asked
 * @param asked day of the question
 * @param due last day of the answer, a rule of the house dated with the regime
 * @param reply what was answered
 * @param words of the answer
 * @param replied day of the answer
 */
public record Consultation(
        long id,
        String party,
        String question,
        LocalDate asked,
        LocalDate due,
        Reply reply,
        String words,
        Optional<LocalDate> replied) {

    /** What a third party can answer; text key {@code information.consultation.<REPLY>}. */
    public enum Reply {
        /** Nothing yet. */
        NONE,
        CONSENTS,
        OBJECTS,
        NO_OPINION
    }

    /** Whether its answer is still awaited or can still be noted. */
    public boolean waits() {
        return reply == Reply.NONE;
    }

    /** Whether the period passed without an answer. */
    public boolean silent(LocalDate today) {
        return waits() && today.isAfter(due);
    }
}
