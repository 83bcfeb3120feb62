package ma.opencommune.budgeting.domain.cycle;

/** Why a change of a cycle is refused. */
public enum CycleRefusal {
    /** The rule is published: what it rests on stays as it is. */
    FROZEN,
    /** The days of complaint have begun and stay. */
    COMPLAINTS_RUN,
    /** The cycle is closed. */
    CLOSED,
    /** The calendar is wrong; a cycle that is public must have a right one. */
    CALENDAR,
    /** Another area, category or project has this code. */
    CODE_TAKEN,
    /** A project lies in it. */
    IN_USE,
    /** There are as many as a cycle takes. */
    TOO_MANY,
    /** A proposal still lacks its answer. */
    UNANSWERED,
    /** The count has not been published. */
    NO_RESULT
}
