package ma.opencommune.budgeting.domain.cycle;

import ma.opencommune.budgeting.domain.count.model.Coded;

/** Of which areas a resident may choose projects. */
public enum VotingScope implements Coded {
    /** Of all. */
    EVERYWHERE("everywhere"),
    /** Of the area where they live, and of the whole commune. */
    OWN_AREA("own-area");

    private final String code;

    VotingScope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
