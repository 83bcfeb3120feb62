package ma.opencommune.federation.domain.node;

/** How far a child has come. */
public enum Standing {
    /** It was given a code. */
    INVITED,
    /** It used the code; its fingerprint is to be compared. */
    WAITING,
    /** It reports. */
    ENROLLED,
    /** Its key was revoked. */
    REVOKED
}
