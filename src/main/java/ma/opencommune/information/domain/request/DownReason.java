package ma.opencommune.information.domain.request;

/** Why an entry was taken down; the public reads it with the day. */
public enum DownReason {
    /** It held personal data (law 09-08). */
    PERSONAL_DATA,
    /** A court or an authority ordered it. */
    ORDERED,
    /** It held what article 7 of law 31-13 keeps from the public. */
    ARTICLE_7,
    /** Somebody's intellectual property or other right. */
    RIGHTS,
    /** It was published by mistake or twice. */
    MISTAKE
}
