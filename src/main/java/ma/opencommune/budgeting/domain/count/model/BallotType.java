package ma.opencommune.budgeting.domain.count.model;

import java.util.Optional;

/** What a voter could write on the ballot; the Pabulib {@code vote_type}. */
public enum BallotType {
    /** Any number of projects, all alike. */
    APPROVAL("approval"),
    /** One project. */
    CHOOSE_ONE("choose-1"),
    /** Projects in order of preference; counted by Borda points. */
    ORDINAL("ordinal"),
    /** Points shared out among projects. */
    CUMULATIVE("cumulative"),
    /** Points given to each project on its own. */
    SCORING("scoring");

    private final String code;

    BallotType(String code) {
        this.code = code;
    }

    /** The word of the file format. */
    public String code() {
        return code;
    }

    /** True when a ballot says how much, not only which. */
    public boolean hasPoints() {
        return this == ORDINAL || this == CUMULATIVE || this == SCORING;
    }

    /** The type of this word; empty when it is none. */
    public static Optional<BallotType> parse(String code) {
        for (BallotType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
