package ma.opencommune.budgeting.domain.ballot;

/** As the roll says it; for the participation only, never in the box. */
public enum Sex {
    F,
    M,
    /** The roll does not say. */
    UNKNOWN
}
