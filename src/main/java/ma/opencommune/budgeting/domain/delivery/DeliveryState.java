package ma.opencommune.budgeting.domain.delivery;

/** Where a project stands. */
public enum DeliveryState {
    /** Nothing was reached yet, and nothing is late. */
    PLANNED,
    /** A step was reached, and nothing is late. */
    UNDER_WAY,
    /** A step was not reached by the day promised now. */
    LATE,
    /** Every step was reached. */
    DONE,
    /** It is not carried on, for a reason. */
    STOPPED
}
