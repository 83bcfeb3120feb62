package ma.opencommune.budgeting.domain.count.model;

/** Which of exactly equal projects comes first (rules.md, "Ties"). */
public enum TieBreak implements Coded {
    /** The smaller id, compared as a string. */
    ID("id"),
    /** The lowest cost, then the most votes, then the lot published before the count. */
    DECLARED("declared");

    private final String code;

    TieBreak(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
