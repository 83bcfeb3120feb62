package ma.opencommune.federation.domain.node;

/** Why a bundle is not at the parent yet. */
public enum Trouble {
    /** The parent did not answer, or not in time. */
    SILENT,
    /** The parent asks to wait. */
    BUSY,
    /** The parent does not know this node's key. */
    UNKNOWN,
    /** The parent has not confirmed this node yet, or revoked its key. */
    BARRED,
    /** The parent holds two signed histories and stopped the log. */
    FORKED,
    /** The parent refused a leaf. */
    REFUSED,
    /** It is larger than the parent takes. */
    TOO_LARGE,
    /** What came back proves nothing. */
    STRANGE,
    /** The parent holds leaves of this node that this node no longer has, and other ones were written since. */
    DIVERGED;

    /** Whether every other bundle meets it too. */
    public boolean meetsEvery() {
        return this == SILENT || this == BUSY;
    }
}
