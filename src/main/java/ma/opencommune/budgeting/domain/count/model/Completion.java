package ma.opencommune.budgeting.domain.count.model;

/** How Equal Shares goes on when it leaves money (rules.md, "Completion"). */
public enum Completion implements Coded {
    /** Not at all. */
    NONE("none"),
    /** Raise every purse by the step until nothing more fits or the next run overspends. */
    ADD1("add1"),
    /** Raise every purse by the step until the next run overspends. */
    ADD1_UNTIL_OVERSPEND("add1-until-overspend"),
    /** As add1, beginning from the whole part of budget by voters. */
    INTEGRAL("integral");

    private final String code;

    Completion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
