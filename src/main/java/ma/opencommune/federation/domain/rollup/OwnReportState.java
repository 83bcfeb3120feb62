package ma.opencommune.federation.domain.rollup;

import java.util.Optional;

/** Where a commune's own report for a month stands. */
public enum OwnReportState {
    AWAITED("soon"),
    /** It should have been sent. */
    MISSING("late"),
    SENT("ok"),
    NIL("done"),
    /** The parent gave it back and nothing was sent since. */
    RETURNED("late");

    private final String style;

    OwnReportState(String style) {
        this.style = style;
    }

    /** The state of what was sent; empty when nothing was. */
    public static OwnReportState of(Optional<OwnReport> report, boolean overdue) {
        if (report.isEmpty()) {
            return overdue ? MISSING : AWAITED;
        }
        if (report.get().open()) {
            return RETURNED;
        }
        return report.get().nil() ? NIL : SENT;
    }

    /** The style of its mark on a page. */
    public String style() {
        return style;
    }
}
