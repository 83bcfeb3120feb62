package ma.opencommune.budgeting.domain.count.model;

/** What a voter gets from a winner. On ballots with points both are multiplied by the points given. */
public enum Satisfaction implements Coded {
    /** The project's cost. */
    COST("cost"),
    /** One for each project. */
    CARDINALITY("cardinality");

    private final String code;

    Satisfaction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
