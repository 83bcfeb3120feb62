package ma.opencommune.budgeting.domain.cycle;

/** Why a rule cannot be published yet. */
public enum PlanFault {
    /** The cycle is not public. */
    NOT_PUBLIC,
    /** The line of the budget has no reference or no amount. */
    NO_LINE,
    /** The calendar has no ballot, or is wrong. */
    NO_BALLOT,
    /** The ballot has begun: a rule declared now would be declared during the vote. */
    TOO_LATE,
    /** There is no area. */
    NO_AREA,
    /** The envelopes of the areas are together more than the line: it could not keep them. */
    ENVELOPES_EXCEED,
    /** There is no project. */
    NO_PROJECT,
    /** A project has no price. */
    NO_PRICE,
    /** A project costs more than its envelope or the line: nobody could make it win. */
    UNAFFORDABLE,
    /** A project names an area, a category or another project that does not exist. */
    UNKNOWN_NAME,
    /** The areas whose residents vote are not those of the cycle. */
    UNKNOWN_AREA,
    /** The lot names a project that does not exist. */
    UNKNOWN_LOT,
    /** The exact search of the greatest satisfaction takes no more than 200 projects. */
    TOO_MANY_PROJECTS
}
