package ma.opencommune.information.domain.request;

/** Why a request, or a part of it, is passed on to another institution; text key {@code information.transfer.<REASON>}. */
public enum TransferReason {
    /** The commune neither makes nor keeps the information. */
    NOT_KEPT_HERE,
    /** The law gives the matter to another institution. */
    OTHER_COMPETENT,
    /** The information was handed over to another institution. */
    HANDED_OVER
}
