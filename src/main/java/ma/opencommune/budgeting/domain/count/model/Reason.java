package ma.opencommune.budgeting.domain.count.model;

/** Why a project won or lost. */
public enum Reason implements Coded {
    /** Won by the rule itself. */
    SELECTED("selected"),
    /** Won by the greedy finish on the money left. */
    SELECTED_BY_FINISH("selected-by-finish"),
    /** Nobody supports it. */
    NO_SUPPORT("no-support"),
    /** Withdrawn before the count. */
    WITHDRAWN("withdrawn"),
    /** Fewer votes than the declared minimum. */
    BELOW_MINIMUM("below-minimum"),
    /** A project declared incompatible with it won. */
    INCOMPATIBLE("incompatible"),
    /** The envelope of its area or category has no room for it. */
    ENVELOPE("envelope"),
    /** Does not fit in the money left when its turn came. */
    OVER_BUDGET("over-budget"),
    /** Its supporters together hold less than it costs. */
    UNAFFORDABLE("unaffordable"),
    /** The rule ended before its turn. */
    NOT_REACHED("not-reached"),
    /** The best affordable set does without it. */
    LESS_WELFARE("less-welfare");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
