package ma.opencommune.budgeting.domain.cycle;

import java.util.Set;

/** The phases of a cycle in the order in which they follow each other, and what each makes possible. */
public enum PhaseKind {
    INFORMATION,
    PROPOSALS(CycleAction.PROPOSE, CycleAction.COMMENT, CycleAction.ENDORSE),
    REVIEW(CycleAction.REVIEW, CycleAction.COMMENT, CycleAction.ENDORSE),
    IMPROVEMENT(CycleAction.IMPROVE, CycleAction.REVIEW, CycleAction.COMMENT),
    PRICES(CycleAction.READ_PRICES, CycleAction.REVIEW),
    BALLOT(CycleAction.VOTE, CycleAction.READ_PRICES),
    BALLOT_REVIEW(CycleAction.CHECK_BALLOTS, CycleAction.READ_PRICES),
    RESULT(CycleAction.COMPLAIN, CycleAction.READ_PRICES),
    DELIVERY(CycleAction.FOLLOW);

    private final Set<CycleAction> opens;

    PhaseKind(CycleAction... opens) {
        this.opens = Set.of(opens);
    }

    /** What is possible while it lasts. */
    public Set<CycleAction> opens() {
        return opens;
    }

    /** Without these a cycle cannot be published. */
    public boolean required() {
        return this == PROPOSALS || this == REVIEW || this == BALLOT || this == RESULT;
    }
}
