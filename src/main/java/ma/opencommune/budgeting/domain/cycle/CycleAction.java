package ma.opencommune.budgeting.domain.cycle;

/** What people do in a cycle; each phase switches some of it on. */
public enum CycleAction {
    /** Residents send proposals, and withdraw or change their own. */
    PROPOSE,
    /** Residents comment. */
    COMMENT,
    /** Residents say that they support a proposal. */
    ENDORSE,
    /** Reviewers examine proposals; officers merge and split them. */
    REVIEW,
    /** Authors improve a proposal after a negative answer, once. */
    IMPROVE,
    /** Everyone reads the projects of the ballot and their prices. */
    READ_PRICES,
    /** Residents vote. */
    VOTE,
    /** Officers settle paper sheets and differences; nobody votes any more. */
    CHECK_BALLOTS,
    /** The count is published; complaints are received. */
    COMPLAIN,
    /** Residents follow the delivery of the winners. */
    FOLLOW
}
