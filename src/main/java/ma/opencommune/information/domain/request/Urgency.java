package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the urgency a requester claims is accepted (articles 14 and 17): decided with its reason within one working day. Until it
 * is declined, and when nobody decides, the urgent period runs.
 *
 * @param state where it stands
 * @param decideBy last day on which it can be declined; empty when urgency was not claimed
 * @param words the reason of the decision
 */
public record Urgency(State state, Optional<LocalDate> decideBy, String words) {

    /** An ordinary request. */
    public static final Urgency NONE = new Urgency(State.NOT_CLAIMED, Optional.empty(), "");

    /** What became of it; text key {@code information.urgency.<STATE>}. */
    public enum State {
        NOT_CLAIMED,
        CLAIMED,
        ACCEPTED,
        DECLINED
    }

    /** Urgency that is claimed and to be decided until that day. */
    public static Urgency claimed(LocalDate decideBy) {
        return new Urgency(State.CLAIMED, Optional.of(decideBy), "");
    }

    /** Whether it waits for a decision. */
    public boolean waits() {
        return state == State.CLAIMED;
    }

    /** Whether the ordinary period applies although urgency was claimed. */
    public boolean declined() {
        return state == State.DECLINED;
    }

    Urgency now(State next, String reason) {
        return new Urgency(next, decideBy, reason);
    }
}
