package ma.opencommune.kernel;

/** The record changed since it was read, or its state no longer allows this. Pages and programs are told 409. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what stood in the way.
     *
     * @param what for the log; without personal data
     */
    public Conflict(String what) {
        super(what);
    }
}
