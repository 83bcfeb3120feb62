package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ma.opencommune.budgeting.domain.count.model.Misfit;
import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import ma.opencommune.budgeting.domain.count.model.Tally;

/**
 * The greedy rule (rules.md, "Greedy"): projects by total satisfaction per cost, descending; one walk; each is taken if
 * it fits in what is left. Under cost satisfaction the key is the score, under cardinality score / cost.
 */
public final class GreedyRule {

    private final Contest contest;
    private final Satisfaction satisfaction;
    private final Standing standing;
    private final Till till;
    private final Reason winning;

    private GreedyRule(Contest contest, Satisfaction by, Standing standing, Till till, Reason winning) {
        this.contest = contest;
        this.satisfaction = by;
        this.standing = standing;
        this.till = till;
        this.winning = winning;
    }

    /** The greedy outcome under the declared satisfaction and treatment of misfits. */
    public static Standing count(Contest contest) {
        Standing standing = contest.standing();
        new GreedyRule(contest, contest.options().satisfaction(), standing, contest.till(), Reason.SELECTED)
                .walk(contest.options().misfit());
        return standing;
    }

    /** Spends what another rule left. */
    static void finish(Contest contest, Standing standing, Till till) {
        Satisfaction by = contest.options().shares().finishSatisfaction();
        new GreedyRule(contest, by, standing, till, Reason.SELECTED_BY_FINISH).walk(Misfit.SKIP);
    }

    private void walk(Misfit misfit) {
        Tally tally = contest.tally();
        List<Integer> order = IntStream.of(contest.candidates())
                .filter(project -> !till.taken(project))
                .boxed()
                .sorted(key().reversed().thenComparing(contest.ties()))
                .toList();
        boolean stopped = false;
        for (int at = 0; at < order.size(); at++) {
            SearchTooLarge.unlessInterrupted();
            int project = order.get(at);
            BigDecimal votes = BigDecimal.valueOf(tally.score(project));
            Reason refusal = stopped ? Reason.NOT_REACHED : till.refusal(project);
            if (refusal == null) {
                noteTie(order, at);
                till.take(project);
                standing.win(project, winning, votes);
            } else if (winning == Reason.SELECTED) {
                standing.lose(project, refusal, votes);
                stopped = stopped || misfit == Misfit.STOP;
            }
        }
    }

    /** A tie is met when the project taken has equals behind it that would have fitted too. */
    private void noteTie(List<Integer> order, int at) {
        List<Integer> equal = new ArrayList<>(List.of(order.get(at)));
        for (int next = at + 1; next < order.size() && key().compare(order.get(at), order.get(next)) == 0; next++) {
            if (till.refusal(order.get(next)) == null) {
                equal.add(order.get(next));
            }
        }
        if (equal.size() > 1) {
            standing.tie(contest.ties().tie(standing.winners() + 1, equal));
        }
    }

    private Comparator<Integer> key() {
        Tally tally = contest.tally();
        if (satisfaction == Satisfaction.COST) {
            return Comparator.comparingLong(tally::score);
        }
        return (left, right) ->
                product(tally.score(left), tally.cost(right)).compareTo(product(tally.score(right), tally.cost(left)));
    }

    private static BigInteger product(long left, long right) {
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }
}
