package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Shares;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Tally;

/**
 * The Method of Equal Shares with its completions (rules.md, "Equal Shares" and "Completion: three different Add1";
 * Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities", 2021).
 *
 * <p>On ballots with points the points are the utilities; under cost satisfaction they are multiplied by the cost.
 * Effective votes are cost / largest payment per point for a winner, and for a loser the number of full equal shares of
 * its cost that its supporters could still pay at the end.
 */
public final class EqualSharesRule {

    private static final int PLACES = 4;

    /** How many equal runs in a row make it worth asking how long they stay equal. */
    private static final int SAME_RUNS = 100;

    private static final int MOST_RUNS = 100_000;
    private static final int MOST_RAISES = 1_000_000_000;

    private final Contest contest;
    private final Tally tally;
    private final Shares shares;
    private final int[] candidates;
    private final SharesRun run;

    private EqualSharesRule(Contest contest) {
        this.contest = contest;
        tally = contest.tally();
        shares = contest.options().shares();
        candidates = contest.candidates();
        run = new SharesRun(contest);
    }

    /** The outcome of Equal Shares with the declared completion and finish. */
    public static Standing count(Contest contest) {
        Standing standing = contest.standing();
        standing.incremented(0);
        if (contest.tally().voters() > 0) {
            new EqualSharesRule(contest).count(standing);
        }
        return standing;
    }

    /** The books of the final run. */
    static Ledger ledger(Contest contest) {
        EqualSharesRule rule = new EqualSharesRule(contest);
        if (contest.tally().voters() > 0) {
            rule.complete();
        }
        return rule.run.purses().ledger();
    }

    private void count(Standing standing) {
        int increments = complete();
        Till till = run.till();
        Ledger ledger = run.purses().ledger();
        for (int round = 0; round < ledger.rounds(); round++) {
            int project = ledger.winner(round);
            Fraction price = new Fraction(ledger.prices().get(round), ledger.denominator());
            ledger.denominator();
            standing.win(project, Reason.SELECTED, effective(project, price));
        }
        run.ties().forEach(standing::tie);
        standing.incremented(increments);
        for (int project : candidates) {
            if (!till.taken(project)) {
                Reason barred = till.barred(project);
                BigDecimal left = run.exact().affordableShares(project).rounded(PLACES);
                standing.lose(project, barred == null ? Reason.UNAFFORDABLE : barred, left);
            }
        }
        if (shares.finish() == Finish.GREEDY) {
            GreedyRule.finish(contest, standing, till);
        }
    }

    private BigDecimal effective(int project, Fraction price) {
        return price.inverse().times(tally.cost(project)).rounded(PLACES);
    }

    /** Leaves the run at the endowment the completion ends with and tells how often it was raised. */
    private int complete() {
        run.run(endowment(0));
        if (shares.completion() == Completion.NONE) {
            return 0;
        }
        double step = shares.step().movePointRight(tally.moneyScale()).doubleValue();
        long times = 0;
        int runs = 0;
        int same = 0;
        long before = run.purses().ledger().signature();
        while (!ended()) {
            if (same >= SAME_RUNS) {
                times += (long) Math.min(
                        MOST_RAISES, Stretch.further(contest, run.purses().ledger()) / step);
                same = 0;
            }
            run.run(endowment(times + 1));
            if (run.overspent()) {
                run.run(endowment(times));
                break;
            }
            times++;
            long now = run.purses().ledger().signature();
            same = now == before ? same + 1 : 0;
            before = now;
            if (++runs > MOST_RUNS || times > MOST_RAISES) {
                throw new SearchTooLarge("The step " + shares.step()
                        + " is too small: the completion did not end within " + MOST_RUNS + " different runs");
            }
        }
        return (int) times;
    }

    private boolean ended() {
        Till till = run.till();
        boolean untilOverspend = shares.completion() == Completion.ADD1_UNTIL_OVERSPEND;
        for (int project : candidates) {
            if (!till.taken(project)
                    && till.barred(project) == null
                    && (untilOverspend || tally.cost(project) <= till.left())) {
                return false;
            }
        }
        return true;
    }

    /** Budget / voters + times · step, exactly; the first part rounded down for the integral completion. */
    private Fraction endowment(long times) {
        BigDecimal step = shares.step().movePointRight(tally.moneyScale()).stripTrailingZeros();
        BigInteger stepUnder = BigInteger.TEN.pow(Math.max(0, step.scale()));
        BigInteger raised =
                step.multiply(new BigDecimal(stepUnder)).toBigIntegerExact().multiply(BigInteger.valueOf(times));
        BigInteger voters = BigInteger.valueOf(tally.voters());
        BigInteger budget = BigInteger.valueOf(tally.budget());
        if (shares.completion() == Completion.INTEGRAL) {
            BigInteger unit = BigInteger.TEN.pow(tally.moneyScale());
            budget = budget.divide(voters.multiply(unit)).multiply(unit);
            voters = BigInteger.ONE;
        }
        return new Fraction(budget.multiply(stepUnder).add(raised.multiply(voters)), voters.multiply(stepUnder));
    }
}
