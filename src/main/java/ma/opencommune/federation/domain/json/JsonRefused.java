package ma.opencommune.federation.domain.json;

/** A text is no JSON, or JSON that two programs could read differently. */
public final class JsonRefused extends RuntimeException {

    private final int offset;

    /**
     * Why and where.
     *
     * @param reason what is wrong
     * @param offset characters from the beginning
     */
    public JsonRefused(String reason, int offset) {
        super(reason + " (at character " + offset + ")");
        this.offset = offset;
    }

    /** Characters from the beginning of the text. */
    public int offset() {
        return offset;
    }
}
