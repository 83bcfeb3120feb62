package ma.opencommune.platform.files.content;

import ma.opencommune.platform.files.domain.Keeping;

/** The content is not taken. */
public final class ContentRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Keeping.Reason reason;

    /**
     * Says why.
     *
     * @param reason what the sender is told
     * @param why for the log and the tests; nothing of the content
     */
    public ContentRefused(Keeping.Reason reason, String why) {
        super(why);
        this.reason = reason;
    }

    /** What the sender is told. */
    public Keeping.Reason reason() {
        return reason;
    }
}
