package ma.opencommune.information.domain.request;

import java.util.Map;
import java.util.Set;

/** What of a request the public register shows; runs beside the handling. */
public enum Publication {
    /** Nothing: it waits for a publisher. */
    PRIVATE,
    /** Number, moderated title, dates, state. */
    PUBLIC_ENTRY,
    /** The answer and its files too. */
    PUBLIC_ANSWER,
    /** Number, moderated title, dates, state, and why the answer is not shown. */
    RESTRICTED,
    /** Not yet, for a reason, for 90 days at most. */
    HELD,
    /** It was shown and is no longer; its address says so. */
    TAKEN_DOWN;

    /** The longest time an entry may be held. */
    public static final int LONGEST_HOLD_DAYS = 90;

    private static final Map<Publication, Set<Publication>> STEPS = Map.of(
            PRIVATE, Set.of(PUBLIC_ENTRY, PUBLIC_ANSWER, RESTRICTED, HELD),
            HELD, Set.of(PUBLIC_ENTRY, PUBLIC_ANSWER, RESTRICTED, HELD),
            PUBLIC_ENTRY, Set.of(PUBLIC_ENTRY, PUBLIC_ANSWER, RESTRICTED, TAKEN_DOWN),
            PUBLIC_ANSWER, Set.of(PUBLIC_ANSWER, PUBLIC_ENTRY, RESTRICTED, TAKEN_DOWN),
            RESTRICTED, Set.of(PUBLIC_ANSWER, RESTRICTED, TAKEN_DOWN),
            TAKEN_DOWN, Set.of(PUBLIC_ENTRY, PUBLIC_ANSWER, RESTRICTED));

    /** Whether this step is possible; an answer is published, or kept from it, only when there is one. */
    public boolean may(Publication next, Handling handling) {
        boolean answered = handling.answered();
        return STEPS.getOrDefault(this, Set.of()).contains(next)
                && (answered || next != PUBLIC_ANSWER && next != RESTRICTED);
    }

    /** What of it stays when the handling moves: about an answer that is handled again a publisher decides anew, and it is hidden until then. */
    public Publication when(Handling handling) {
        return (answered() || this == RESTRICTED) && !handling.answered() ? PUBLIC_ENTRY : this;
    }

    /** Whether the answer can be read. */
    public boolean answered() {
        return this == PUBLIC_ANSWER;
    }

    /** Whether the register lists it. */
    public boolean listed() {
        return this == PUBLIC_ENTRY || this == PUBLIC_ANSWER || this == RESTRICTED;
    }
}
