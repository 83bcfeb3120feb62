package ma.opencommune.federation.domain.leaf;

/** What a leaf does. */
public enum Operation {
    /** States a record for the first time. */
    ASSERT,
    /** States it anew, with the reason in its body. */
    CORRECT,
    /** Takes it back, with the reason in its body. */
    RETRACT,
    /** Downward: what became of an idea, a report or a schema. */
    FATE,
    /** A figure made of other leaves. */
    ROLLUP,
    /** A key is enrolled, rotated or revoked. */
    KEY,
    /** What came from the other side was read. */
    ACK
}
