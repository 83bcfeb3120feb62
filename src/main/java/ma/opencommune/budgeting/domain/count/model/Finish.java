package ma.opencommune.budgeting.domain.count.model;

/** What is done with the money left at the end. */
public enum Finish implements Coded {
    /** Nothing. */
    NONE("none"),
    /** The greedy rule on what is left. */
    GREEDY("greedy");

    private final String code;

    Finish(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
