package ma.opencommune.federation.domain.leaf;

/** Bytes are no leaf: not canonical JSON, or a member is missing, unknown or of another form. */
public final class LeafRefused extends RuntimeException {

    /** Why. */
    public LeafRefused(String reason) {
        super(reason);
    }
}
