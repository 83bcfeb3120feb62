package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a project won or lost, in numbers (rules.md, "Explanations").
 *
 * @param outcome what became of it
 * @param payment who paid for it; null unless Equal Shares itself elected it
 * @param loss what kept it from winning; null when it won
 */
public record ProjectExplanation(
        ProjectOutcome outcome,
        @Nullable Payment payment,
        @Nullable Loss loss) {

    /**
     * Who paid for a winner of Equal Shares.
     *
     * @param price the largest payment of one voter (for one point, on ballots with points), in the currency, rounded to
     *     four decimals more than its smallest unit
     * @param inFull supporters who paid the price
     * @param inPart supporters who gave all they had left
     * @param without supporters who had nothing left
     */
    public record Payment(BigDecimal price, int inFull, int inPart, int without) {}

    /**
     * What kept a project from winning. The counterfactuals hold everything else still: the other ballots, the order in
     * which the others were taken until then, and what each voter's purse began with.
     *
     * @param round the round after which its supporters together held less than its cost; zero when there is none
     * @param moneyLeft what its supporters still held at the end; null when the rule has no purses
     * @param spentOn what its supporters paid for which winners, most first
     * @param needed how many more supporters, supporting nothing else, would have made it win; null when no number
     *     would, or when ballots have points
     * @param neededRound the round in which it would then have won
     * @param winningCost the highest cost at which it would have won without the help of a tie, rounded down to the currency's smallest unit in the
     *     file; null when it would not have won at any
     * @param winningRound the round in which it would then have won
     */
    public record Loss(
            int round,
            @Nullable BigDecimal moneyLeft,
            List<Spent> spentOn,
            @Nullable Long needed,
            int neededRound,
            @Nullable BigDecimal winningCost,
            int winningRound) {}

    /**
     * Money of a loser's supporters that went to a winner.
     *
     * @param project the winner's id
     * @param amount how much, rounded to the currency's smallest unit in the file
     */
    public record Spent(String project, BigDecimal amount) {}
}
