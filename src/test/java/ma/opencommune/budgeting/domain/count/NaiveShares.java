package ma.opencommune.budgeting.domain.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Equal Shares word for word as in rules.md, in reduced fractions, one voter at a time; ties by id. */
final class NaiveShares {

    record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

        static Ratio of(BigInteger over, BigInteger under) {
            BigInteger common = over.gcd(under);
            return common.signum() == 0 ? new Ratio(over, under) : new Ratio(over.divide(common), under.divide(common));
        }

        static Ratio of(long over, long under) {
            return of(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        Ratio minus(Ratio other) {
            return of(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        Ratio times(long factor) {
            return of(over.multiply(BigInteger.valueOf(factor)), under);
        }

        Ratio by(long divisor) {
            return of(over, under.multiply(BigInteger.valueOf(divisor)));
        }

        @Override
        public int compareTo(Ratio other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    private final RandomElections.Plain election;
    private final boolean byCost;
    private final List<Ratio> purses = new ArrayList<>();

    NaiveShares(RandomElections.Plain election, boolean byCost, Ratio endowment) {
        this.election = election;
        this.byCost = byCost;
        election.ballots().forEach(ballot -> purses.add(endowment));
    }

    List<String> winners() {
        List<String> winners = new ArrayList<>();
        TreeSet<String> open = new TreeSet<>(election.costs().keySet());
        while (true) {
            String best = null;
            Ratio bestKey = null;
            Ratio bestPrice = null;
            for (String id : open) {
                Ratio price = price(id);
                if (price != null) {
                    Ratio key = byCost ? price.by(election.costs().get(id)) : price;
                    if (bestKey == null || key.compareTo(bestKey) < 0) {
                        best = id;
                        bestKey = key;
                        bestPrice = price;
                    }
                }
            }
            if (best == null) {
                return winners;
            }
            pay(best, bestPrice);
            winners.add(best);
            open.remove(best);
        }
    }

    private long points(int voter, String id) {
        return election.ballots().get(voter).getOrDefault(id, 0L);
    }

    private Ratio price(String id) {
        List<Integer> supporters = new ArrayList<>();
        long rest = 0;
        for (int voter = 0; voter < purses.size(); voter++) {
            if (points(voter, id) > 0) {
                supporters.add(voter);
                rest += points(voter, id);
            }
        }
        supporters.sort(Comparator.comparing(voter -> purses.get(voter).by(points(voter, id))));
        Ratio lack = Ratio.of(election.costs().get(id), 1);
        for (int voter : supporters) {
            Ratio price = lack.by(rest);
            if (price.times(points(voter, id)).compareTo(purses.get(voter)) <= 0) {
                return price;
            }
            lack = lack.minus(purses.get(voter));
            rest -= points(voter, id);
        }
        return null;
    }

    private void pay(String id, Ratio price) {
        for (int voter = 0; voter < purses.size(); voter++) {
            Ratio due = price.times(points(voter, id));
            Ratio held = purses.get(voter);
            purses.set(voter, due.compareTo(held) >= 0 ? Ratio.of(0, 1) : held.minus(due));
        }
    }

    /** The sum of the costs of these. */
    static long cost(Map<String, Integer> costs, List<String> ids) {
        return ids.stream().mapToLong(costs::get).sum();
    }
}
