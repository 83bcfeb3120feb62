package ma.opencommune.kernel;

/** The one who asks may not do this. Pages and programs are told 403. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was refused.
     *
     * @param what for the log; without personal data
     */
    public Forbidden(String what) {
        super(what);
    }
}
