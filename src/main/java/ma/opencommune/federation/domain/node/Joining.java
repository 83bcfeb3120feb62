package ma.opencommune.federation.domain.node;

import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.kernel.CollectivityCode;

/** What came of a wish to join. */
public sealed interface Joining {

    /**
     * The code was right; the parent's people compare the fingerprint and confirm.
     *
     * @param parent who the parent is
     * @param key its key
     */
    record Joined(CollectivityCode parent, NoteKey key) implements Joining {}

    /** Why not. */
    record Refused(Why why) implements Joining {}

    /** Why somebody did not join. */
    enum Why {
        /** No such code for this collectivity, or it was used or has ended. */
        CODE,
        /** The key is malformed, or not held by whoever sent it. */
        KEY,
        /** Too many tries from one address. */
        TOO_MANY,
        /** The parent did not answer. */
        SILENT,
        /** What answered is no parent of this node. */
        STRANGER
    }
}
