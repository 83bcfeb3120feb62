package ma.opencommune.information.domain.request;

/** Why an answer cannot be given in the first period (article 16); text key {@code information.extension.<REASON>}. */
public enum ExtensionReason {
    /** The whole or a part cannot be answered in time. */
    NOT_IN_TIME,
    /** A large volume of information is asked for. */
    LARGE_VOLUME,
    /** The information cannot be had within the period. */
    NOT_AVAILABLE_YET,
    /** A third party must be consulted before. */
    THIRD_PARTY
}
