package ma.opencommune.information.domain.proactive;

/** Whether a duty is kept. */
public enum Standing {
    /** Nothing was ever published. */
    MISSING,
    /** Published, and the next update is not near. */
    CURRENT,
    /** The next update is due within 30 days. */
    SOON,
    /** The next update is overdue. */
    STALE;

    /** The style of its mark on a page. */
    public String style() {
        return switch (this) {
            case CURRENT -> "ok";
            case SOON -> "soon";
            case MISSING, STALE -> "late";
        };
    }
}
