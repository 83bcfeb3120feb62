package ma.opencommune.budgeting.domain.count.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Ties;
import ma.opencommune.budgeting.domain.count.model.Tally;
import ma.opencommune.budgeting.domain.count.model.Tie;
import ma.opencommune.budgeting.domain.count.model.TieBreak;

/** The declared order of exactly equal projects (rules.md, "Ties"), by their positions. */
final class TieOrder implements Comparator<Integer> {

    private final Tally tally;
    private final String[] ids;
    private final boolean declared;
    private final int[] rank;
    private final int drawn;

    TieOrder(Tally tally, String[] ids, Ties ties) {
        this.tally = tally;
        this.ids = ids;
        this.declared = ties.by() == TieBreak.DECLARED;
        List<String> lot = declared ? ties.lot() : List.of();
        drawn = lot.size();
        rank = new int[ids.length];
        Arrays.fill(rank, drawn);
        for (int place = 0; place < drawn; place++) {
            rank[Positions.of(ids, lot.get(place), "lot")] = place;
        }
    }

    /** True when the cheaper of two equals comes first. */
    boolean byCost() {
        return declared;
    }

    @Override
    public int compare(Integer left, Integer right) {
        if (declared) {
            int order = Long.compare(tally.cost(left), tally.cost(right));
            if (order == 0) {
                order = Integer.compare(tally.votes(right), tally.votes(left));
            }
            if (order == 0) {
                order = Integer.compare(rank[left], rank[right]);
            }
            if (order != 0) {
                return order;
            }
        }
        return ids[left].compareTo(ids[right]);
    }

    /** The tie among these, at least two, of which the first in order is chosen. */
    Tie tie(int round, List<Integer> equal) {
        List<Integer> order = equal.stream().sorted(this).toList();
        List<String> names = order.stream().map(at -> ids[at]).sorted().toList();
        return new Tie(round, names, ids[order.get(0)], criterion(order.get(0), order.get(1)));
    }

    private String criterion(int first, int second) {
        if (declared && tally.cost(first) != tally.cost(second)) {
            return "cost";
        }
        if (declared && tally.votes(first) != tally.votes(second)) {
            return "votes";
        }
        return rank[first] == rank[second] ? "id" : "lot";
    }

    /** Finds the position of an id. */
    static final class Positions {
        private Positions() {}

        static int of(String[] ids, String id, String where) {
            return IntStream.range(0, ids.length)
                    .filter(at -> ids[at].equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No project " + id + ", named by the " + where));
        }
    }
}
