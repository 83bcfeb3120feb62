package ma.opencommune.kernel;

/** Why the administration is closed on a day. */
public enum ClosureKind {
    /** The same date each year (decree 2-77-169 as amended; decree 2-25-1140 for 31 October). */
    FIXED,
    /** A date of the Hijri calendar, known for certain only when the moon has been sighted. */
    HIJRI,
    /** Offices closed by the Head of Government (decree 2-05-916, article 3). */
    EXCEPTIONAL
}
