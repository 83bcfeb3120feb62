package ma.opencommune.budgeting.domain.ballot;

/** What came of a visit to the desk. */
public sealed interface DeskStep {

    /** A code to hand over. */
    record Code(String code) implements DeskStep {}

    /** A sheet to hand over, the one of this area. */
    record Sheet(String area) implements DeskStep {}

    /** Nothing. */
    record Refused(Why why) implements DeskStep {}

    /** Why nothing. */
    enum Why {
        /** Nobody can vote now. */
        NOT_OPEN,
        /** Nobody with this national id and day of birth may vote. */
        UNKNOWN,
        /** This person has voted. */
        VOTED,
        /** Whoever keeps the roll does not also sit at the desk. */
        KEEPS_ROLL
    }
}
