package ma.opencommune.information.domain.request;

/**
 * Something published that may answer a question before it is asked.
 *
 * @param kind what it is
 * @param key number of the entry, or of the document
 * @param title as published
 */
public record Similar(Kind kind, String key, String title) {

    /** What is published. */
    public enum Kind {
        ANSWER,
        ENTRY,
        DOCUMENT
    }

    /** Its address for a reader of that language. */
    public String address(String tag) {
        return kind == Kind.DOCUMENT ? "/information/documents/" + key : "/" + tag + "/information/entry?number=" + key;
    }
}
