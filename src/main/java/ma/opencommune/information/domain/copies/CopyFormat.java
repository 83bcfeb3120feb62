package ma.opencommune.information.domain.copies;

/** What can be charged for: copying, and sending; text key {@code information.copies.<FORMAT>}. Everything else is free. */
public enum CopyFormat {
    /** A page of A4 in black. */
    A4,
    /** A page of A4 in colour. */
    A4_COLOUR,
    /** A page of A3. */
    A3,
    /** A plan larger than A3. */
    PLAN,
    /** A disc or a memory stick. */
    STORAGE,
    /** Sending by post. */
    POST
}
