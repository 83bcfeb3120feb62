package ma.opencommune.budgeting.domain.count.rules;

import java.util.Arrays;
import ma.opencommune.budgeting.domain.count.model.BallotGroups;
import ma.opencommune.budgeting.domain.count.model.Tally;

/**
 * How much further every purse can be raised before a run of Equal Shares changes, so that completion need not repeat
 * runs that come out the same.
 *
 * <p>While the order of winners and who is emptied by whom stay the same, every purse and price is linear in the
 * endowment. The winner's own payers must stay payers, and its key must stay below a linear lower bound of every other
 * key: (cost − Σ of any purses) / points of the rest is one, whichever purses are taken. All of it is asked to hold with
 * a margin of 1e-9, and slopes carry an error bound, so that "the same" is certain; what is not certain is run.
 */
final class Stretch {

    private static final double MARGIN = 1e-9;
    private static final double CAREFUL = 1 - 1e-6;
    private static final double ROUND_OFF = 0x1p-52;

    private final Contest contest;
    private final Tally tally;
    private final Ledger ledger;
    private final double[] purse;
    private final double[] slope;
    private final double[] level;
    private double slopeError = ROUND_OFF;
    private double further = Double.MAX_VALUE;

    private Stretch(Contest contest, Ledger ledger) {
        this.contest = contest;
        this.ledger = ledger;
        tally = contest.tally();
        purse = new double[tally.groups().count()];
        slope = new double[purse.length];
        level = new double[tally.projects()];
        Arrays.fill(purse, Fraction.divided(ledger.endowment(), ledger.denominator()));
        Arrays.fill(slope, 1);
        Arrays.setAll(level, project -> (double) tally.cost(project) / tally.score(project));
    }

    /** Money, in units, that can be added to every purse without changing the run; zero when that is not certain. */
    static double further(Contest contest, Ledger ledger) {
        Stretch stretch = new Stretch(contest, ledger);
        stretch.replay();
        return Math.max(0, stretch.further * CAREFUL);
    }

    private void replay() {
        Till till = contest.till();
        int[] candidates = contest.candidates();
        for (int round = 0; round < ledger.rounds() && further > 0; round++) {
            int winner = ledger.winner(round);
            Line price = price(winner, round);
            for (int project : candidates) {
                if (project != winner && !till.taken(project) && till.barred(project) == null) {
                    limit(Math.max(keyRoom(project, winner, price), poorRoom(project)));
                }
            }
            pay(winner, price, round);
            till.take(winner);
        }
        for (int project : candidates) {
            if (!till.taken(project) && till.barred(project) == null) {
                limit(poorRoom(project));
            }
        }
    }

    /** A value now and what one unit more in every purse adds to it. */
    private record Line(double now, double slope, double error) {

        /** By how much purses can be raised before this is no longer above zero by the margin of the scale. */
        double room(double scale) {
            double gap = now - scale * MARGIN;
            double steep = error * 2 - Math.min(0, slope);
            if (now == 0 && slope == 0 && error == 0) {
                return Double.MAX_VALUE;
            }
            return gap <= 0 ? 0 : gap / Math.max(steep, Double.MIN_NORMAL);
        }
    }

    private void limit(double room) {
        further = Math.min(further, room);
    }

    /** The winner's price per point, by the purses it empties. */
    private Line price(int winner, int round) {
        double now = Fraction.divided(ledger.prices().get(round), ledger.denominator());
        double falls = 0;
        double payers = 0;
        double poor = 0;
        for (int at = tally.supporterStart(winner); at < tally.supporterStart(winner + 1); at++) {
            int group = tally.supporterGroups()[at];
            double size = tally.groups().size(group);
            if (ledger.emptiedBy(group, round)) {
                falls += size * slope[group];
                poor += size;
            } else if (!ledger.emptiedBefore(group, round)) {
                payers += size * tally.supporterPoints()[at];
            }
        }
        return line(now, falls, payers, poor);
    }

    private Line line(double now, double falls, double payers, double poor) {
        double error = poor == 0 ? 0 : (poor * slopeError + Math.abs(falls) * ROUND_OFF * purse.length) / payers;
        return new Line(now, poor == 0 ? 0 : -falls / payers, error);
    }

    /** While the loser's key certainly stays above the winner's. */
    private double keyRoom(int project, int winner, Line price) {
        double mine = contest.byCost() ? tally.cost(project) : 1;
        double its = contest.byCost() ? tally.cost(winner) : 1;
        Line bound = bound(project);
        double now = bound.now / mine - price.now / its;
        double rise = bound.slope / mine - price.slope / its;
        double error = bound.error / mine + price.error / its;
        boolean constant = rise == 0 && error == 0;
        boolean settled = Math.abs(now) <= MARGIN * price.now / its && constant;
        return settled ? Double.MAX_VALUE : new Line(now, rise, error).room(price.now / its);
    }

    /** A lower bound of the loser's level: the level itself, as long as somebody can pay it. */
    private Line bound(int project) {
        double at = level[project];
        Line best = null;
        while (true) {
            double poorMoney = 0;
            double falls = 0;
            double payers = 0;
            double poor = 0;
            for (int i = tally.supporterStart(project); i < tally.supporterStart(project + 1); i++) {
                int group = tally.supporterGroups()[i];
                double size = tally.groups().size(group);
                if (purse[group] < at * tally.supporterPoints()[i]) {
                    boolean holds = slope[group] != 0 || purse[group] != 0;
                    poorMoney += size * purse[group];
                    falls += size * slope[group];
                    poor += holds ? size : 0;
                } else {
                    payers += size * tally.supporterPoints()[i];
                }
            }
            if (payers == 0) {
                return best == null ? new Line(0, 0, 1) : best;
            }
            double next = (tally.cost(project) - poorMoney) / payers;
            best = line(next, falls, payers, poor);
            if (next <= at * (1 + ROUND_OFF)) {
                return best;
            }
            at = next;
            level[project] = next;
        }
    }

    /** While the supporters certainly hold too little. */
    private double poorRoom(int project) {
        double held = 0;
        double rise = 0;
        double size = 0;
        for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
            int group = tally.supporterGroups()[at];
            if (!ledger.empty(group) || purse[group] > 0) {
                held += tally.groups().size(group) * purse[group];
                rise += tally.groups().size(group) * slope[group];
                size += tally.groups().size(group);
            }
        }
        double lack = tally.cost(project) - held;
        return size == 0 ? Double.MAX_VALUE : new Line(lack, -rise, size * slopeError).room(tally.cost(project));
    }

    private void pay(int winner, Line price, int round) {
        BallotGroups groups = tally.groups();
        double most = 0;
        for (int at = tally.supporterStart(winner); at < tally.supporterStart(winner + 1); at++) {
            int group = tally.supporterGroups()[at];
            if (!ledger.emptiedBefore(group, round) && groups.size(group) > 0) {
                double points = tally.supporterPoints()[at];
                double due = price.now * points;
                double left = purse[group] - due;
                double rise = slope[group] - price.slope * points;
                double error = slopeError + price.error * points;
                boolean emptied = ledger.emptiedBy(group, round);
                limit((emptied ? new Line(-left, -rise, error) : new Line(left, rise, error)).room(due));
                purse[group] = emptied ? 0 : left;
                slope[group] = emptied ? 0 : rise;
                most = Math.max(most, points);
            }
        }
        slopeError += price.error * most + ROUND_OFF * (1 + Math.abs(price.slope) * most);
    }
}
