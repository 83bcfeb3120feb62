package ma.opencommune.federation.domain.rollup;

/** Where the report of one collectivity for one period stands, as its parent sees it. */
public enum ReportStanding {
    /** Nothing came and it is not due yet. */
    AWAITED("maybe"),
    /** Nothing came and it should have: this is never counted as zero. */
    MISSING("late"),
    /** It came in time. */
    RECEIVED("ok"),
    /** It came, after its day. */
    LATE("soon"),
    /** The collectivity said that there is nothing to report. */
    NIL("done"),
    /** It was given back with reasons, and no correction has come since. */
    RETURNED("late");

    private final String style;

    ReportStanding(String style) {
        this.style = style;
    }

    /** The style of its mark on a page. */
    public String style() {
        return style;
    }

    /** Whether figures came with it. */
    public boolean figures() {
        return this == RECEIVED || this == LATE || this == RETURNED;
    }
}
