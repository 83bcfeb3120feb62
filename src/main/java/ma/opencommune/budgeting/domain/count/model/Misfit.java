package ma.opencommune.budgeting.domain.count.model;

/** What greedy does with a project that does not fit in what is left. */
public enum Misfit implements Coded {
    /** Passes over it. */
    SKIP("skip"),
    /** Ends there (rule greedy-no-skip of the files). */
    STOP("stop");

    private final String code;

    Misfit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
