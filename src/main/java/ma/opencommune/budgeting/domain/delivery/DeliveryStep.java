package ma.opencommune.budgeting.domain.delivery;

/** What came of a step with a project that is being carried out. */
public sealed interface DeliveryStep {

    /** Done. */
    record Done() implements DeliveryStep {}

    /** Not done. */
    record Refused(Why why) implements DeliveryStep {}

    /** Why not; text key {@code budgeting.delivery.refused.<WHY>}. */
    enum Why {
        /** Somebody else changed it since the form was opened. */
        CHANGED_MEANWHILE,
        /** It has this step already. */
        THERE,
        /** It has no such step, or it was reached. */
        NO_STEP,
        /** The new day is the one it had. */
        SAME_DAY,
        /** The day of something that happened lies in the future. */
        FUTURE,
        /** A contract with this reference is there. */
        REFERENCE,
        /** It is stopped. */
        STOPPED,
        /** There are as many photographs as a project takes. */
        TOO_MANY,
        /** The file is no photograph. */
        NO_PHOTO
    }
}
