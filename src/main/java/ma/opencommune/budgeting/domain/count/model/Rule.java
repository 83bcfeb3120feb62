package ma.opencommune.budgeting.domain.count.model;

/** How winners are found (rules.md). */
public enum Rule implements Coded {
    /** By votes or votes per money, one walk. */
    GREEDY("greedy"),
    /** The Method of Equal Shares of Peters, Pierczyński and Skowron. */
    EQUAL_SHARES("equal-shares"),
    /** Sequential Phragmén: loads spread evenly. */
    PHRAGMEN("phragmen"),
    /** The affordable set with the greatest total satisfaction. */
    MAX_WELFARE("max-welfare");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
