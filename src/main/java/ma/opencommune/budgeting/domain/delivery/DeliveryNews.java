package ma.opencommune.budgeting.domain.delivery;

/** What is told of a project that is being carried out. */
public enum DeliveryNews {
    /** A step has a promised day. */
    PROMISED,
    /** A step was reached. */
    REACHED,
    /** A step was put off, for a reason. */
    DELAYED,
    /** A contract was signed. */
    CONTRACT,
    /** A photograph was added. */
    PHOTO,
    /** It is not carried on. */
    STOPPED,
    /** It is carried on again. */
    RESUMED
}
