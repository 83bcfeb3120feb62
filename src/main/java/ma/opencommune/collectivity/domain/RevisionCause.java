package ma.opencommune.collectivity.domain;

/** Why the calendar has a new revision. */
public enum RevisionCause {
    /** It came with the application. */
    SHIPPED,
    /** A closure day was added. */
    ADDED,
    /** A forecast was confirmed, for its date or another. */
    CONFIRMED,
    /** A closure day moved to another date. */
    MOVED,
    /** A closure day was cancelled. */
    CANCELLED,
    /** A year was opened with its fixed days and forecasts. */
    YEAR_OPENED
}
