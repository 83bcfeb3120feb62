package ma.opencommune.information.domain.request;

import java.time.Instant;
import java.time.LocalDate;
import ma.opencommune.information.domain.Term;

/**
 * Everything that is kept of a request except who asks.
 *
 * @param id inside
 * @param number outward, as {@code TET-2026-00042-P}
 * @param version grows with each change; whoever changes it must have seen this one
 * @param channel how it came
 * @param question what is asked
 * @param received legal day of receipt
 * @param submitted the moment it was entered
 * @param state its handling
 * @param dates its due date
 * @param publicSide what of it is public
 */
public record RequestRecord(
        long id,
        String number,
        int version,
        Channel channel,
        Question question,
        LocalDate received,
        Instant submitted,
        RequestCase state,
        DueDates dates,
        PublicSide publicSide) {

    /** The period of its answer: the urgent one unless urgency was declined; another one once a new answer was ordered. */
    public Term term() {
        return reopened() ? kind().ordered() : kind().term();
    }

    /** The day from which its answer is counted: the receipt, or the order to answer again. */
    public LocalDate countedFrom() {
        return state.asides().reopened().orElse(received);
    }

    /** Whether it is or was handled again on an order. */
    public boolean reopened() {
        return state.asides().reopened().isPresent();
    }

    /** As what it is handled: a request whose urgency was declined is an ordinary one. */
    public RequestKind kind() {
        return state.asides().urgency().declined() ? RequestKind.ORDINARY : question.kind();
    }
}
