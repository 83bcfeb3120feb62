package ma.opencommune.budgeting.domain.proposal;

/** How far a proposal serves women and men alike: the ladder of the gender-sensitive budget. */
public enum GenderLevel {
    /** Not said. */
    NONE,
    /** Women reach it too. */
    ACCESS,
    /** It is made so that everyone can use it. */
    ACCESSIBILITY,
    /** Women take part in planning and running it. */
    PARTICIPATION,
    /** Women decide about it. */
    CONTROL
}
