package ma.opencommune.federation.domain.bundle;

/** Bytes are no bundle, or one that is larger than is taken. */
public final class BundleRefused extends RuntimeException {

    private final boolean tooLarge;

    /** No bundle, and why. */
    public BundleRefused(String reason) {
        this(reason, false);
    }

    /** The same, or larger than is taken. */
    BundleRefused(String reason, boolean tooLarge) {
        super(reason);
        this.tooLarge = tooLarge;
    }

    /** Whether it is only too large. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
