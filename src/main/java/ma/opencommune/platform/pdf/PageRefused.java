package ma.opencommune.platform.pdf;

/** A page, or a file of pages, is too much to be drawn here, or cannot be read. */
public final class PageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; text key {@code platform.pages.<REASON>}. */
    public enum Reason {
        /** More pages than are drawn. */
        TOO_MANY_PAGES,
        /** A picture inside, or the page, has too many points. */
        TOO_LARGE,
        /** It takes longer to draw than a page may. */
        TOO_SLOW,
        /** It is damaged or of no kind that can be drawn. */
        UNREADABLE
    }

    private final Reason reason;

    PageRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    /** Why it is refused. */
    public Reason reason() {
        return reason;
    }
}
