package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.Tally;
import org.jspecify.annotations.Nullable;

/** Exact answers where doubles cannot tell: the level of a project from the books of the run. */
final class ExactPrices {

    private static final double MARGIN = 1e-9;

    private final Tally tally;
    private final Purses purses;
    private final Ledger ledger;

    ExactPrices(Tally tally, Purses purses) {
        this.tally = tally;
        this.purses = purses;
        ledger = purses.ledger();
    }

    void refresh() {
        purses.refill(ledger.prices());
    }

    /** A supporting group whose purse is too near to the price for doubles. */
    private record Doubtful(int group, BigInteger purse, long points) {}

    /** The exact level of a project whose level was just looked for; null when its supporters hold too little. */
    @Nullable
    Fraction level(int project) {
        double at = purses.level(project);
        double doubt = purses.doubt(project, MARGIN);
        Ledger.Sum poorer = ledger.sum();
        List<Doubtful> doubtful = new ArrayList<>();
        long payers = 0;
        for (int i = tally.supporterStart(project); i < tally.supporterStart(project + 1); i++) {
            int group = tally.supporterGroups()[i];
            long points = tally.supporterPoints()[i];
            if (ledger.empty(group)) {
                continue;
            }
            double over = purses.purse(group) - at * points;
            if (Math.abs(over) <= doubt * points) {
                doubtful.add(new Doubtful(group, ledger.purse(group), points));
            } else if (over < 0) {
                poorer.add(group);
            } else {
                payers += tally.groups().size(group) * points;
            }
        }
        return share(project, poorer.money(), payers, doubtful);
    }

    /** The loop of rules.md, step 2, over the doubtful groups only. */
    private @Nullable Fraction share(int project, BigInteger paid, long richer, List<Doubtful> doubtful) {
        BigInteger under = ledger.denominator();
        BigInteger lack = Ledger.whole(tally.cost(project)).multiply(under).subtract(paid);
        long payers = richer;
        for (Doubtful one : doubtful) {
            payers += tally.groups().size(one.group()) * one.points();
        }
        doubtful.sort(Comparator.comparing(one -> new Fraction(one.purse(), Ledger.whole(one.points()))));
        for (Doubtful one : doubtful) {
            long size = tally.groups().size(one.group());
            BigInteger due = lack.multiply(Ledger.whole(one.points()));
            if (due.compareTo(one.purse().multiply(Ledger.whole(payers))) <= 0) {
                break;
            }
            lack = lack.subtract(one.purse().multiply(Ledger.whole(size)));
            payers -= size * one.points();
        }
        return payers == 0 ? null : new Fraction(lack, under.multiply(Ledger.whole(payers)));
    }

    /** How many full equal shares (cost / score) the supporters can still pay together, parts of shares included. */
    Fraction affordableShares(int project) {
        long cost = tally.cost(project);
        BigInteger score = Ledger.whole(tally.score(project));
        Ledger.Sum partly = ledger.sum();
        long fully = 0;
        for (int i = tally.supporterStart(project); i < tally.supporterStart(project + 1); i++) {
            int group = tally.supporterGroups()[i];
            long points = tally.supporterPoints()[i];
            if (ledger.empty(group)) {
                continue;
            }
            double due = (double) cost / tally.score(project) * points;
            double over = purses.purse(group) - due;
            boolean full = over > 0;
            if (Math.abs(over) <= MARGIN * due) {
                BigInteger held = ledger.purse(group).multiply(score);
                full = held.compareTo(Ledger.whole(cost * points).multiply(ledger.denominator())) >= 0;
            }
            if (full) {
                fully += tally.groups().size(group) * points;
            } else {
                partly.add(group);
            }
        }
        BigInteger share = Ledger.whole(cost).multiply(ledger.denominator());
        return new Fraction(partly.money().multiply(score).add(share.multiply(Ledger.whole(fully))), share);
    }
}
