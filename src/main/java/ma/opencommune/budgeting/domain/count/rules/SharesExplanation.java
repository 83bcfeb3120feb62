package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.BallotGroups;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Loss;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Payment;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Spent;
import ma.opencommune.budgeting.domain.count.model.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Equal Shares: replays the final run and asks in each round what a loser would have needed to come before the winner.
 *
 * <p>With key κ of the winner and purses b, a project of cost c wins if Σ min(b, x · points) reaches c at x = κ · c (cost
 * satisfaction) or x = κ (cardinality); at the end it is enough that its supporters hold c.
 */
final class SharesExplanation implements Explanation {

    private static final int MORE_PLACES = 4;
    private static final double TIE = 1e-9;
    private static final double ENOUGH = 1 - 1e-12;

    private final Contest contest;
    private final Tally tally;
    private final Ledger ledger;
    private final String[] ids;
    private final double endowment;
    private final double[] purse;
    private final @Nullable Payment[] payments;
    private final Counterfactual[] chances;
    private final int[] fellAfter;
    private final double[][] spent;

    SharesExplanation(Contest contest) {
        this.contest = contest;
        tally = contest.tally();
        ids = contest.ids();
        ledger = EqualSharesRule.ledger(contest);
        int projects = tally.projects();
        payments = new @Nullable Payment[projects];
        chances = new Counterfactual[projects];
        Arrays.setAll(chances, project -> new Counterfactual(tally));
        fellAfter = new int[projects];
        spent = new double[projects][];
        purse = new double[tally.groups().count()];
        endowment = Fraction.divided(ledger.endowment(), ledger.denominator());
        Arrays.fill(purse, endowment);
        replay();
    }

    private void replay() {
        Till till = contest.till();
        int[] losers = Arrays.stream(contest.candidates())
                .filter(project -> !ledger.won(project))
                .toArray();
        for (int project : losers) {
            spent[project] = new double[ledger.rounds()];
            fellAfter[project] = held(project) < tally.cost(project) * ENOUGH ? 0 : -1;
        }
        for (int round = 0; round < ledger.rounds(); round++) {
            SearchTooLarge.unlessInterrupted();
            int winner = ledger.winner(round);
            double price = Fraction.divided(ledger.prices().get(round), ledger.denominator());
            double key = contest.byCost() ? price / tally.cost(winner) : price;
            for (int project : losers) {
                consider(project, key, till.room(project), round + 1);
            }
            pay(winner, price, round);
            till.take(winner);
            for (int project : losers) {
                if (fellAfter[project] < 0 && held(project) < tally.cost(project) * ENOUGH) {
                    fellAfter[project] = round + 1;
                }
            }
        }
        for (int project : losers) {
            atTheEnd(project, till.room(project));
        }
    }

    private double held(int project) {
        return raised(project, Double.MAX_VALUE);
    }

    /** What the supporters pay together at this price per point. */
    private double raised(int project, double price) {
        double sum = 0;
        for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
            int group = tally.supporterGroups()[at];
            sum += tally.groups().size(group) * Math.min(purse[group], price * tally.supporterPoints()[at]);
        }
        return sum;
    }

    private void consider(int project, double key, double room, int round) {
        double limit = contest.byCost() ? highestPrice(project, key) : key;
        double most = contest.byCost() ? limit / key : raised(project, key);
        if (belowAll(project, limit)) {
            chances[project].upTo(Math.min(room, most), round);
        } else {
            chances[project].dearest(room, most, round);
        }
        if (tally.cost(project) <= room && tally.score(project) == tally.votes(project)) {
            double price = contest.byCost() ? key * tally.cost(project) : key;
            double more = (tally.cost(project) - raised(project, price)) / Math.min(endowment, price);
            if (endowment < price * ENOUGH) {
                chances[project].from(more, round);
            } else {
                chances[project].above(more, round);
            }
        }
    }

    /** True when every supporter holds less than this price, so that who reaches the cost pays less and is no tie. */
    private boolean belowAll(int project, double price) {
        for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
            if (purse[tally.supporterGroups()[at]] >= price * ENOUGH * tally.supporterPoints()[at]) {
                return false;
            }
        }
        return true;
    }

    private void atTheEnd(int project, double room) {
        int round = ledger.rounds() + 1;
        double held = held(project);
        chances[project].upTo(Math.min(room, held), round);
        if (tally.cost(project) <= room && tally.score(project) == tally.votes(project)) {
            chances[project].from((tally.cost(project) - held) / endowment, round);
        }
    }

    /**
     * The largest x with Σ min(b, x · points) = x / κ: Newton from the right on a concave function. Zero when that holds
     * for every small x, because then any cost only makes a tie.
     */
    private double highestPrice(int project, double key) {
        double price = held(project) * key;
        while (true) {
            double poor = 0;
            double payers = 0;
            for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
                int group = tally.supporterGroups()[at];
                long points = tally.supporterPoints()[at];
                int size = tally.groups().size(group);
                if (purse[group] < price * points * ENOUGH) {
                    poor += size * purse[group];
                } else {
                    payers += (double) size * points;
                }
            }
            double slope = 1 / key - payers;
            if (slope <= payers * TIE) {
                return 0;
            }
            double next = poor / slope;
            if (next >= price * ENOUGH) {
                return price;
            }
            price = next;
        }
    }

    private void pay(int winner, double price, int round) {
        BallotGroups groups = tally.groups();
        int inFull = 0;
        int inPart = 0;
        int without = 0;
        for (int at = tally.supporterStart(winner); at < tally.supporterStart(winner + 1); at++) {
            int group = tally.supporterGroups()[at];
            double due = price * tally.supporterPoints()[at];
            double paid = Math.min(purse[group], due);
            purse[group] = ledger.emptiedBy(group, round) ? 0 : Math.max(0, purse[group] - due);
            int size = groups.size(group);
            if (ledger.emptiedBefore(group, round)) {
                without += size;
            } else if (ledger.emptiedBy(group, round)) {
                inPart += size;
            } else {
                inFull += size;
            }
            for (int i = groups.start(group); i < groups.start(group + 1); i++) {
                double[] sums = spent[groups.projects()[i]];
                if (sums != null) {
                    sums[round] += paid * size;
                }
            }
        }
        payments[winner] = new Payment(money(price, MORE_PLACES), inFull, inPart, without);
    }

    private BigDecimal money(double units, int morePlaces) {
        return BigDecimal.valueOf(units)
                .movePointLeft(tally.moneyScale())
                .setScale(tally.moneyScale() + morePlaces, RoundingMode.HALF_EVEN);
    }

    @Override
    public @Nullable Payment payment(int project) {
        return payments[project];
    }

    @Override
    public @Nullable Loss loss(int project) {
        double[] sums = spent[project];
        if (sums == null) {
            return contest.excluded(project) == null ? null : chances[project].loss(0, null, List.of());
        }
        List<Spent> spentOn = new ArrayList<>();
        for (int round = 0; round < sums.length; round++) {
            BigDecimal amount = money(sums[round], 0);
            if (amount.signum() > 0) {
                spentOn.add(new Spent(ids[ledger.winner(round)], amount));
            }
        }
        spentOn.sort((left, right) -> right.amount().compareTo(left.amount()));
        return chances[project].loss(Math.max(0, fellAfter[project]), money(held(project), 0), List.copyOf(spentOn));
    }
}
