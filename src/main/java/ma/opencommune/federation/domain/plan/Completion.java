package ma.opencommune.federation.domain.plan;

/** How far a commitment has come, on the scale of the Independent Reporting Mechanism of the Open Government Partnership. */
public enum Completion {
    NOT_STARTED("maybe"),
    LIMITED("soon"),
    SUBSTANTIAL("ok"),
    COMPLETE("done"),
    /** Given up, with its reason. */
    WITHDRAWN("late");

    private final String style;

    Completion(String style) {
        this.style = style;
    }

    /** The style of its mark on a page. */
    public String style() {
        return style;
    }

    /** Whether it must be shown by something that can be looked at. */
    public boolean needsEvidence() {
        return this == SUBSTANTIAL || this == COMPLETE;
    }
}
