package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Tally;

/**
 * Maximum utilitarian welfare (rules.md, "Others worth having"): the set of projects within the budget with the greatest
 * total satisfaction, exactly. Among sets of equal satisfaction the cheapest, then the one that keeps to the projects
 * with more satisfaction per cost and, among those, the declared order of equals.
 *
 * <p>Limits: at most {@link #MOST_PROJECTS} projects that can win, and a bounded search; beyond either it throws
 * {@link SearchTooLarge} and never answers with something unproven.
 */
public final class MaxWelfareRule {

    /** How many projects that can win are accepted. */
    public static final int MOST_PROJECTS = 200;

    private MaxWelfareRule() {}

    /** The outcome. */
    public static Standing count(Contest contest) {
        Tally tally = contest.tally();
        int[] candidates = contest.candidates();
        if (candidates.length > MOST_PROJECTS) {
            throw new SearchTooLarge(
                    "max-welfare takes at most " + MOST_PROJECTS + " projects, there are " + candidates.length);
        }
        long[] value = new long[tally.projects()];
        for (int project : candidates) {
            value[project] = value(contest, project);
        }
        Comparator<Integer> density = (left, right) ->
                Fraction.of(value[right], tally.cost(right)).compareTo(Fraction.of(value[left], tally.cost(left)));
        int[] order = IntStream.of(candidates)
                .filter(project -> contest.till().refusal(project) == null)
                .boxed()
                .sorted(density.thenComparing(contest.ties()))
                .mapToInt(Integer::intValue)
                .toArray();
        Knapsack knapsack = new Knapsack(tally, order, value);
        boolean[] chosen = contest.bounds().none()
                ? new ParetoSearch(knapsack).best()
                : new BranchSearch(knapsack, contest).best();
        return standing(contest, order, chosen);
    }

    private static long value(Contest contest, int project) {
        long score = contest.tally().score(project);
        try {
            return contest.byCost() ? Math.multiplyExact(score, contest.tally().cost(project)) : score;
        } catch (ArithmeticException tooBig) {
            throw new SearchTooLarge("max-welfare adds satisfactions below 2^62 only");
        }
    }

    private static Standing standing(Contest contest, int[] order, boolean[] chosen) {
        Standing standing = contest.standing();
        Till till = contest.till();
        for (int place = 0; place < order.length; place++) {
            if (chosen[place]) {
                till.take(order[place]);
                standing.win(order[place], Reason.SELECTED, score(contest, order[place]));
            }
        }
        List<Integer> losers = IntStream.of(contest.candidates())
                .filter(project -> !standing.won(project))
                .boxed()
                .toList();
        for (int project : losers) {
            Reason barred = till.barred(project);
            boolean tooDear = contest.tally().cost(project) > contest.tally().budget();
            Reason other = tooDear ? Reason.OVER_BUDGET : Reason.LESS_WELFARE;
            standing.lose(project, barred == null ? other : barred, score(contest, project));
        }
        return standing;
    }

    private static BigDecimal score(Contest contest, int project) {
        return BigDecimal.valueOf(contest.tally().score(project));
    }
}
