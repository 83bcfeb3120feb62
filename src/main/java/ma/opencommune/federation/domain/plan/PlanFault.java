package ma.opencommune.federation.domain.plan;

/** What stands against a change of the plan. */
public enum PlanFault {
    /** The last day is before the first. */
    DAYS,
    /** The commitment's days are not within the plan's. */
    OUTSIDE,
    /** Nobody answers for it. */
    OWNER,
    /** No words say why. */
    WORDS,
    /** What shows it is missing, or is no address. */
    EVIDENCE,
    /** The day lies in the future, or before the last assessment. */
    DAY,
    /** No axis or no commitment is there yet. */
    EMPTY
}
