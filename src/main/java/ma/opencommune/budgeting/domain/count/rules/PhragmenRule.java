package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Tally;

/**
 * Sequential Phragmén (rules.md, "Others worth having"; Los, Christoff and Grossi, "Proportional Budget Allocations:
 * Towards a Systematization", 2022): each winner's cost is spread so that all its supporters bear the same load; the
 * project that leaves the smallest load is next; the rule stops when that project would overspend.
 *
 * <p>A project dearer than the whole budget takes no part. Ballots with points count as approval of what got points.
 * Loads are sums of terms above zero, so doubles are exact to within (terms + 4) · 2<sup>-52</sup> for each round;
 * what is nearer than 1e-9 is decided in exact rationals.
 */
public final class PhragmenRule {

    private static final double MARGIN = 1e-9;
    private static final int NEVER = -1;

    private final Contest contest;
    private final Tally tally;
    private final Till till;
    private final Standing standing;
    private final int[] lastRound;
    private final double[] load;
    private final List<BigInteger> exactLoads = new ArrayList<>();
    private BigInteger under = BigInteger.ONE;

    private PhragmenRule(Contest contest) {
        this.contest = contest;
        tally = contest.tally();
        till = contest.till();
        standing = contest.standing();
        lastRound = new int[tally.groups().count()];
        Arrays.fill(lastRound, NEVER);
        load = new double[lastRound.length];
    }

    /** The outcome of sequential Phragmén, with the greedy finish if one is declared. */
    public static Standing count(Contest contest) {
        PhragmenRule rule = new PhragmenRule(contest);
        rule.elect();
        if (contest.options().shares().finish() == Finish.GREEDY) {
            GreedyRule.finish(contest, rule.standing, rule.till);
        }
        return rule.standing;
    }

    private void elect() {
        List<Integer> open = new ArrayList<>();
        for (int project : contest.candidates()) {
            if (tally.cost(project) <= tally.budget()) {
                open.add(project);
            } else {
                standing.lose(project, Reason.OVER_BUDGET, votes(project));
            }
        }
        while (dropBarred(open)) {
            SearchTooLarge.unlessInterrupted();
            int next = lightest(open);
            if (till.refusal(next) != null) {
                standing.lose(next, Reason.OVER_BUDGET, votes(next));
                open.remove(Integer.valueOf(next));
                break;
            }
            take(next);
            open.remove(Integer.valueOf(next));
        }
        open.forEach(project -> standing.lose(project, Reason.NOT_REACHED, votes(project)));
    }

    private boolean dropBarred(List<Integer> open) {
        open.removeIf(project -> {
            Reason barred = till.barred(project);
            if (barred != null) {
                standing.lose(project, barred, votes(project));
            }
            return barred != null;
        });
        return !open.isEmpty();
    }

    private BigDecimal votes(int project) {
        return BigDecimal.valueOf(tally.votes(project));
    }

    private int lightest(List<Integer> open) {
        double[] loads = open.stream().mapToDouble(this::load).toArray();
        double best = Arrays.stream(loads).min().orElseThrow();
        List<Integer> near = new ArrayList<>();
        for (int at = 0; at < loads.length; at++) {
            if (loads[at] <= best * (1 + MARGIN)) {
                near.add(open.get(at));
            }
        }
        if (near.size() == 1) {
            return near.get(0);
        }
        Fraction lowest =
                near.stream().map(this::exactLoad).min(Fraction::compareTo).orElseThrow();
        List<Integer> equal = near.stream()
                .filter(project -> exactLoad(project).compareTo(lowest) == 0)
                .toList();
        if (equal.size() > 1) {
            standing.tie(contest.ties().tie(standing.winners() + 1, equal));
        }
        return equal.stream().min(contest.ties()).orElseThrow();
    }

    private double load(int project) {
        double sum = tally.cost(project);
        for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
            int group = tally.supporterGroups()[at];
            sum += load[group] * tally.groups().size(group);
        }
        return sum / tally.votes(project);
    }

    private Fraction exactLoad(int project) {
        long[] bearers = new long[exactLoads.size()];
        for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
            int group = tally.supporterGroups()[at];
            if (lastRound[group] != NEVER) {
                bearers[lastRound[group]] += tally.groups().size(group);
            }
        }
        BigInteger sum = Ledger.whole(tally.cost(project)).multiply(under);
        for (int round = 0; round < bearers.length; round++) {
            if (bearers[round] != 0) {
                sum = sum.add(exactLoads.get(round).multiply(Ledger.whole(bearers[round])));
            }
        }
        return new Fraction(sum, under.multiply(Ledger.whole(tally.votes(project))));
    }

    private void take(int project) {
        Fraction exact = exactLoad(project);
        BigInteger factor = exact.under().divide(under);
        exactLoads.replaceAll(factor::multiply);
        under = exact.under();
        exactLoads.add(exact.over());
        double each = exact.toDouble();
        for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
            int group = tally.supporterGroups()[at];
            load[group] = each;
            lastRound[group] = exactLoads.size() - 1;
        }
        till.take(project);
        standing.win(project, Reason.SELECTED, votes(project));
    }
}
