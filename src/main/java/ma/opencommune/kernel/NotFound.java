package ma.opencommune.kernel;

/** What was asked for does not exist, or not for the one who asks. Pages and programs are told 404, no more. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was looked for.
     *
     * @param what for the log; without personal data
     */
    public NotFound(String what) {
        super(what);
    }
}
