package ma.opencommune.budgeting.domain.ballot;

/** What came of a step with the roll, the box or the count. */
public sealed interface VoteStep {

    /** Done. */
    record Done(int number) implements VoteStep {}

    /** Not done. */
    record Refused(Why why) implements VoteStep {}

    /** Why not. */
    enum Why {
        /** The rule is not published yet. */
        NO_RULE,
        /** The rule says that a vote can be changed, which would need a link between the roll and the box. */
        CHANGEABLE,
        /** The database keeps a log that would link the roll and the box. */
        WATCHED,
        /** The ballot has begun: one voter at a time is added or struck, with a reason and a second officer. */
        ROLL_CLOSED,
        /** No list was brought in yet. */
        NO_ROLL,
        /** This person is on the roll already. */
        ON_ROLL,
        /** Nobody with this national id and day of birth is on the roll. */
        NOT_ON_ROLL,
        /** Whoever has voted is not struck. */
        VOTED,
        /** Whoever asked for a correction does not agree to it. */
        SAME_ASKER,
        /** The ballot is still going on. */
        STILL_OPEN,
        /** The box is closed. */
        CLOSED,
        /** The box is not closed yet. */
        NOT_CLOSED,
        /** A batch of paper is not settled. */
        UNSETTLED,
        /** Roll, box and receipts differ, and nothing was said about it. */
        UNEXPLAINED,
        /** It was not counted yet. */
        NOT_COUNTED,
        /** Whoever counted does not confirm. */
        SAME_OFFICER,
        /** The second count came to another result. */
        OTHER_RESULT,
        /** The box is not the one that was sealed at its close. */
        SEAL_BROKEN,
        /** The audit trail was found broken. */
        TRAIL_BROKEN,
        /** No other officer has confirmed. */
        NOT_CONFIRMED,
        /** It is published. */
        PUBLISHED,
        /** The complaint period is not over. */
        COMPLAINTS,
        /** The key is destroyed. */
        NO_KEY
    }
}
