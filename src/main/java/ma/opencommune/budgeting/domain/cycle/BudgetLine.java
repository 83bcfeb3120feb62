package ma.opencommune.budgeting.domain.cycle;

/**
 * The line of the commune's budget that pays for the winners.
 *
 * @param reference its reference in the voted budget; empty while none is known
 * @param amount what it holds, in whole dirhams; zero while none is known
 */
public record BudgetLine(String reference, long amount) {

    /** None yet. */
    public static final BudgetLine NONE = new BudgetLine("", 0);

    /** Most dirhams an amount may have: what the count reads exactly. */
    public static final long MOST = 999_999_999_999L;

    /** Whether the council has voted it. */
    public boolean known() {
        return !reference.isEmpty() && amount > 0;
    }
}
