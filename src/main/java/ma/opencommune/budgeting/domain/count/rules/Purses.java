package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.BallotGroups;
import ma.opencommune.budgeting.domain.count.model.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What each group's voters hold during a run, as doubles with one absolute bound on their error, and the price per
 * point ("level") at which the supporters of a project can pay for it: Σ min(purse, points · level) = cost.
 */
final class Purses {

    /** What looking for a level came to. */
    enum Found {
        /** The level, within its error. */
        SURE,
        /** The level is certainly above the ceiling that was asked for. */
        ABOVE,
        /** The supporters certainly hold less than the cost. */
        TOO_POOR,
        /** The supporters hold the cost to within the error: only exact books can tell. */
        UNSURE
    }

    private static final double ROUND_OFF = 0x1p-52;

    private final Tally tally;
    private final Supporters supporters;
    private final Ledger ledger;
    private final double[] purse;
    private final double[] level;
    private final double[] slack;
    private final boolean[] unsure;
    private double error;

    Purses(Tally tally) {
        this.tally = tally;
        supporters = new Supporters(tally);
        ledger = new Ledger(tally);
        purse = new double[tally.groups().count()];
        level = new double[tally.projects()];
        slack = new double[tally.projects()];
        unsure = new boolean[tally.projects()];
    }

    /** The level while every supporter can pay in full. */
    double firstLevel(int project) {
        return (double) tally.cost(project) / tally.score(project);
    }

    void fill(Fraction endowment) {
        ledger.open(endowment);
        double each = endowment.toDouble();
        Arrays.fill(purse, each);
        Arrays.fill(unsure, false);
        error = each * ROUND_OFF;
        for (int project = 0; project < level.length; project++) {
            level[project] = firstLevel(project);
        }
    }

    /** Looks for the level, from the last one known upwards, and stops as soon as it passes the ceiling. */
    Found level(int project, double ceiling) {
        double cost = tally.cost(project);
        double at = level[project];
        double before = Double.NaN;
        int from = supporters.start(project);
        int to = supporters.end(project);
        while (true) {
            double paid = 0;
            double payers = 0;
            for (int i = from; i < to; i++) {
                double held = purse[supporters.group[i]];
                if (held < at * supporters.points[i]) {
                    paid += supporters.size[i] * held;
                } else {
                    payers += supporters.weight[i];
                }
            }
            double lack = cost - paid;
            double uncertain = tally.votes(project) * error + cost * (to - from + 4) * ROUND_OFF;
            unsure[project] = payers == 0;
            if (payers == 0) {
                slack[project] = at * ROUND_OFF;
                return lack > uncertain ? Found.TOO_POOR : Found.UNSURE;
            }
            slack[project] = uncertain / payers;
            double next = lack / payers;
            if (next <= at || payers == before) {
                level[project] = next;
                return Found.SURE;
            }
            level[project] = next;
            if (next - slack[project] > ceiling) {
                return Found.ABOVE;
            }
            at = next;
            before = payers;
        }
    }

    double level(int project) {
        return level[project];
    }

    /** The level is certainly not below this. */
    double lowest(int project) {
        return level[project] - slack[project];
    }

    /** Tightens the slack; true when that is little enough and no supporter holds nearly exactly the price. */
    boolean trusted(int project, double precision, double margin) {
        if (unsure[project]) {
            return false;
        }
        double at = level[project];
        double doubtful = 0;
        double payers = 0;
        int terms = 4;
        boolean clear = true;
        for (int i = supporters.start(project); i < supporters.end(project); i++) {
            double due = at * supporters.points[i];
            double held = purse[supporters.group[i]];
            clear &= Math.abs(held - due) > due * margin;
            if (held >= due) {
                payers += supporters.weight[i];
            } else if (held > 0) {
                doubtful += supporters.size[i];
                terms++;
            }
        }
        slack[project] = (doubtful * error + tally.cost(project) * terms * ROUND_OFF) / payers;
        return clear && slack[project] <= at * precision;
    }

    /** True when exact prices would make the level better known than it is. */
    boolean stale(int project, double precision) {
        return slack[project] > level[project] * precision && error > floor();
    }

    private double floor() {
        return ledger.endowmentAsDouble() * ROUND_OFF * (2 + 2 * ledger.rounds());
    }

    /** How near to the price a purse may be before it must be compared exactly; everything when unsure. */
    double doubt(int project, double margin) {
        return unsure[project]
                ? Double.POSITIVE_INFINITY
                : Math.max(margin * level[project], 4 * (slack[project] + error));
    }

    double purse(int group) {
        return purse[group];
    }

    /** Takes the level from every supporter; by the exact price if there is one. */
    void pay(int project, @Nullable Fraction price) {
        int round = ledger.rounds();
        double at = price == null ? level[project] : price.toDouble();
        double doubt = doubt(project, 1e-9);
        double most = 0;
        for (int i = supporters.start(project); i < supporters.end(project); i++) {
            int group = supporters.group[i];
            double due = at * supporters.points[i];
            most = Math.max(most, supporters.points[i]);
            int order = Double.compare(purse[group], due);
            if (price != null && Math.abs(purse[group] - due) <= doubt * supporters.points[i]) {
                order = exactOrder(group, price, tally.supporterPoints()[i]);
            }
            if (order < 0 && !ledger.empty(group)) {
                ledger.empty(group, round);
            }
            purse[group] = order <= 0 ? 0 : Math.max(0, purse[group] - due);
        }
        error += (price == null ? slack[project] : at * ROUND_OFF) * most + ledger.endowmentAsDouble() * ROUND_OFF;
        ledger.win(project);
    }

    private int exactOrder(int group, Fraction price, long points) {
        BigInteger held = ledger.purse(group);
        return new Fraction(held, ledger.denominator()).compareTo(price.times(points));
    }

    /** Computes every purse anew from these exact prices. */
    void refill(List<BigInteger> prices) {
        BallotGroups groups = tally.groups();
        double[] price = new double[tally.projects()];
        for (int round = 0; round < prices.size(); round++) {
            price[ledger.winner(round)] = Fraction.divided(prices.get(round), ledger.denominator());
        }
        double each = Fraction.divided(ledger.endowment(), ledger.denominator());
        for (int group = 0; group < purse.length; group++) {
            if (!ledger.empty(group)) {
                double held = each;
                for (int at = groups.start(group); at < groups.start(group + 1); at++) {
                    held -= price[groups.projects()[at]] * groups.points()[at];
                }
                purse[group] = Math.max(0, held);
            }
        }
        error = floor();
    }

    Ledger ledger() {
        return ledger;
    }

    Supporters supporters() {
        return supporters;
    }
}
