package ma.opencommune.budgeting.domain.cycle;

/** What is wrong with the days of a cycle. */
public enum CalendarFault {
    /** A phase without which there is no cycle has no days. */
    MISSING,
    /** A phase ends before it begins, or has only one of its days. */
    BACKWARDS,
    /** A phase begins before the one before it has ended. */
    OVERLAP
}
