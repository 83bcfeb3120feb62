package ma.opencommune.budgeting.domain.cycle;

import ma.opencommune.budgeting.domain.count.model.BallotType;
import ma.opencommune.budgeting.domain.count.model.Coded;

/** How residents say what they want. */
public enum BallotKind implements Coded {
    /** Any projects they like, all alike. */
    APPROVAL("approval", BallotType.APPROVAL),
    /** As many as fit into the budget. */
    KNAPSACK("knapsack", BallotType.APPROVAL),
    /** Points shared out among projects. */
    POINTS("points", BallotType.CUMULATIVE),
    /** Projects in order of preference, counted by Borda points. */
    RANKING("ranking", BallotType.ORDINAL);

    private final String code;
    private final BallotType type;

    BallotKind(String code, BallotType type) {
        this.code = code;
        this.type = type;
    }

    @Override
    public String code() {
        return code;
    }

    /** How the count reads it. */
    public BallotType type() {
        return type;
    }
}
