package ma.opencommune.budgeting.domain.ballot;

/** What can be wrong with a ballot. */
public enum BallotFault {
    /** It names a project that is not on it. */
    UNKNOWN,
    /** It names a project twice. */
    TWICE,
    /** It names more projects than allowed. */
    TOO_MANY,
    /** Its projects cost more than there is. */
    OVER_BUDGET,
    /** It shares out more points than there are. */
    TOO_MANY_POINTS,
    /** It gives one project more points than allowed, or fewer than none. */
    TOO_MANY_ON_ONE
}
