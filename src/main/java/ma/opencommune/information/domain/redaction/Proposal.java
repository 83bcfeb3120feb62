package ma.opencommune.information.domain.redaction;

/**
 * A place that may have to be covered; the officer decides.
 *
 * @param kind what it looks like
 * @param text what stands there
 * @param page from 1
 * @param place where
 */
public record Proposal(Kind kind, String text, int page, PageWord place) {

    /** What was found; text key {@code information.redaction.found.<KIND>}. */
    public enum Kind {
        NATIONAL_ID,
        PHONE,
        MAIL,
        NAME
    }
}
