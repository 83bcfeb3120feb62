package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.BallotGroups;
import ma.opencommune.budgeting.domain.count.model.Tally;

/**
 * The exact books of one run of Equal Shares, kept only as far as somebody asks.
 *
 * <p>What a group holds follows from the prices of the winners it supports: endowment − Σ points · price, until it is
 * emptied. A price follows from the purses emptied by it: (cost − Σ purses) / Σ points of the others. A group whose purse
 * is exactly the price is not called emptied; it then holds exactly nothing, and every price has a payer. So the exact
 * state is one rational per round, whatever the number of ballots. All are kept over one common denominator.
 */
final class Ledger {

    private static final int NEVER = -1;

    private final Tally tally;
    private final BallotGroups groups;
    private final int[] emptiedAt;
    private final int[] roundOf;
    private final int[] winners;
    private int rounds;
    private BigInteger under = BigInteger.ONE;
    private BigInteger endowment = BigInteger.ONE;
    private double endowmentAsDouble;
    private final List<BigInteger> prices = new ArrayList<>();

    Ledger(Tally tally) {
        this.tally = tally;
        groups = tally.groups();
        emptiedAt = new int[groups.count()];
        roundOf = new int[tally.projects()];
        winners = new int[tally.projects()];
    }

    void open(Fraction each) {
        Arrays.fill(emptiedAt, NEVER);
        Arrays.fill(roundOf, NEVER);
        rounds = 0;
        prices.clear();
        under = each.under();
        endowment = each.over();
        endowmentAsDouble = each.toDouble();
    }

    double endowmentAsDouble() {
        return endowmentAsDouble;
    }

    boolean won(int project) {
        return roundOf[project] != NEVER;
    }

    /** Equal for runs with the same winners in the same order; seldom equal for others. */
    long signature() {
        long signature = rounds;
        for (int round = 0; round < rounds; round++) {
            signature = signature * 0x9E3779B97F4A7C15L + winners[round] + 1;
        }
        return signature;
    }

    int rounds() {
        return rounds;
    }

    int winner(int round) {
        return winners[round];
    }

    boolean empty(int group) {
        return emptiedAt[group] != NEVER;
    }

    boolean emptiedBy(int group, int round) {
        return emptiedAt[group] == round;
    }

    boolean emptiedBefore(int group, int round) {
        return emptiedAt[group] != NEVER && emptiedAt[group] < round;
    }

    void empty(int group, int round) {
        emptiedAt[group] = round;
    }

    /** Records the winner of the next round; call after the purses it emptied are recorded. */
    void win(int project) {
        roundOf[project] = rounds;
        winners[rounds++] = project;
    }

    /** Exact price per point of every round so far, over {@link #denominator()}. */
    List<BigInteger> prices() {
        while (prices.size() < rounds) {
            post(prices.size());
        }
        return prices;
    }

    BigInteger denominator() {
        prices();
        return under;
    }

    BigInteger endowment() {
        prices();
        return endowment;
    }

    private void post(int round) {
        int project = winners[round];
        Sum emptied = new Sum(round);
        long points = 0;
        for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
            int group = tally.supporterGroups()[at];
            if (emptiedAt[group] == round) {
                emptied.add(group);
            } else if (emptiedAt[group] == NEVER || emptiedAt[group] > round) {
                points += groups.size(group) * tally.supporterPoints()[at];
            }
        }
        BigInteger rest = whole(tally.cost(project)).multiply(under).subtract(emptied.money());
        BigInteger divisor = whole(points);
        BigInteger common = rest.gcd(divisor);
        BigInteger factor = divisor.divide(common);
        if (!factor.equals(BigInteger.ONE)) {
            prices.replaceAll(factor::multiply);
            under = under.multiply(factor);
            endowment = endowment.multiply(factor);
        }
        prices.add(rest.divide(common));
    }

    /** What one ballot of the group holds now, over {@link #denominator()}. */
    BigInteger purse(int group) {
        prices();
        if (empty(group)) {
            return BigInteger.ZERO;
        }
        BigInteger held = endowment;
        for (int at = groups.start(group); at < groups.start(group + 1); at++) {
            int round = roundOf[groups.projects()[at]];
            if (round != NEVER) {
                held = held.subtract(prices.get(round).multiply(whole(groups.points()[at])));
            }
        }
        return held;
    }

    /** A sum over groups that are not empty now. */
    Sum sum() {
        return new Sum(rounds);
    }

    static BigInteger whole(long value) {
        return BigInteger.valueOf(value);
    }

    /** The money some groups held together just before a round: counted in whole numbers, priced at the end. */
    final class Sum {

        private final int before;
        private final long[] drawn;
        private long ballots;

        private Sum(int before) {
            this.before = before;
            drawn = new long[before];
        }

        void add(int group) {
            long size = groups.size(group);
            ballots += size;
            for (int at = groups.start(group); at < groups.start(group + 1); at++) {
                int round = roundOf[groups.projects()[at]];
                if (round != NEVER && round < before) {
                    drawn[round] += size * groups.points()[at];
                }
            }
        }

        BigInteger money() {
            while (prices.size() < before) {
                post(prices.size());
            }
            BigInteger money = endowment.multiply(whole(ballots));
            for (int round = 0; round < before; round++) {
                if (drawn[round] != 0) {
                    money = money.subtract(prices.get(round).multiply(whole(drawn[round])));
                }
            }
            return money;
        }
    }
}
