package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigDecimal;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Loss;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Spent;
import ma.opencommune.budgeting.domain.count.model.Tally;
import org.jspecify.annotations.Nullable;

/** The best chance a losing project had: fewest further supporters and highest cost, each with its round. */
final class Counterfactual {

    private static final double NEARLY = 1e-9;

    private final Tally tally;
    private long needed = Long.MAX_VALUE;
    private int neededRound;
    private long cost;
    private int costRound;

    Counterfactual(Tally tally) {
        this.tally = tally;
    }

    /** With more than so many further supporters it would have won in this round. */
    void above(double supporters, int round) {
        supporters(Math.floor(supporters + NEARLY) + 1, round);
    }

    /** With so many further supporters or more it would have won in this round. */
    void from(double supporters, int round) {
        supporters(Math.ceil(supporters - NEARLY), round);
    }

    private void supporters(double more, int round) {
        if (more < Integer.MAX_VALUE && Math.max(1, more) < needed) {
            needed = (long) Math.max(1, more);
            neededRound = round;
        }
    }

    /** Below this cost, in units, it would have won in this round. */
    void below(double units, int round) {
        cost(Math.ceil(units * (1 - NEARLY)) - 1, round);
    }

    /** Up to this cost, in units, it would have won in this round. */
    void upTo(double units, int round) {
        cost(Math.floor(units * (1 + NEARLY / 1000)), round);
    }

    /** Up to the room there was, but below the cost that would only have been a tie. */
    void dearest(double room, double tie, int round) {
        if (room < tie) {
            upTo(room, round);
        } else {
            below(tie, round);
        }
    }

    private void cost(double units, int round) {
        if (units > cost) {
            cost = (long) units;
            costRound = round;
        }
    }

    Loss loss(int round, @Nullable BigDecimal moneyLeft, List<Spent> spentOn) {
        boolean possible = needed != Long.MAX_VALUE;
        return new Loss(
                round,
                moneyLeft,
                spentOn,
                possible ? needed : null,
                neededRound,
                cost > 0 ? tally.money(cost) : null,
                costRound);
    }
}
