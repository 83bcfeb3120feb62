package ma.opencommune.kernel;

/** How certain a closure day is. */
public enum ClosureStatus {
    /** Written in a decree. */
    LEGAL,
    /** Announced for this very date. */
    CONFIRMED,
    /** Computed; may fall one day earlier or later. */
    FORECAST
}
