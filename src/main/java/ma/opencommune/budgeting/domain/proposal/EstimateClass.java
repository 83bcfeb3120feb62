package ma.opencommune.budgeting.domain.proposal;

/** How sure an estimate is. */
public enum EstimateClass {
    /** From similar works: 30 percent more or less. */
    ROUGH(30),
    /** From a study: 15 percent. */
    STUDIED(15),
    /** From offers: 5 percent. */
    QUOTED(5);

    private final int percent;

    EstimateClass(int percent) {
        this.percent = percent;
    }

    /** How much more or less it may become, in percent. */
    public int percent() {
        return percent;
    }
}
