package ma.opencommune.budgeting.domain.count.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exact knapsack without further constraints: for each item the list of sets that no other set beats in both cost and
 * value (Nemhauser and Ullmann, 1969), without those that can no longer reach the best value known.
 */
final class ParetoSearch {

    private static final int MOST_STATES = 3_000_000;

    private record Set(
            long cost, long value, int item, @Nullable Set without) {}

    private final Knapsack knapsack;
    private long known;

    ParetoSearch(Knapsack knapsack) {
        this.knapsack = knapsack;
    }

    /** Which items the best set holds. */
    boolean[] best() {
        List<Set> sets = List.of(new Set(0, 0, -1, null));
        known = knapsack.atLeast(0, knapsack.room());
        for (int item = 0; item < knapsack.items(); item++) {
            SearchTooLarge.unlessInterrupted();
            sets = extend(sets, item);
            if (sets.size() > MOST_STATES) {
                throw new SearchTooLarge("max-welfare found no proof within " + MOST_STATES + " partial sets");
            }
        }
        boolean[] chosen = new boolean[knapsack.items()];
        for (Set at = sets.get(sets.size() - 1); at != null && at.item >= 0; at = at.without) {
            chosen[at.item] = true;
        }
        return chosen;
    }

    /** Merges the sets without and with the item by cost; of equals the one without it stays. */
    private List<Set> extend(List<Set> sets, int item) {
        List<Set> merged = new ArrayList<>(sets.size() * 2);
        int without = 0;
        int with = 0;
        long highest = -1;
        while (without < sets.size() || with < sets.size()) {
            Set plain = without < sets.size() ? sets.get(without) : null;
            Set base = with < sets.size() ? sets.get(with) : null;
            Set next;
            if (base == null || (plain != null && comesFirst(plain, base, item))) {
                next = plain;
                without++;
            } else {
                next = new Set(base.cost + knapsack.cost(item), base.value + knapsack.value(item), item, base);
                with++;
                if (next.cost > knapsack.room()) {
                    with = sets.size();
                    continue;
                }
            }
            if (next != null && next.value > highest && promising(next, item + 1)) {
                highest = next.value;
                merged.add(next);
            }
        }
        return merged;
    }

    private boolean comesFirst(Set plain, Set base, int item) {
        long cost = base.cost + knapsack.cost(item);
        return plain.cost < cost || (plain.cost == cost && plain.value >= base.value + knapsack.value(item));
    }

    private boolean promising(Set set, int from) {
        long left = knapsack.room() - set.cost;
        if (set.value + knapsack.atMost(from, left) < known) {
            return false;
        }
        if (set.item == from - 1) {
            known = Math.max(known, set.value + knapsack.atLeast(from, left));
        }
        return true;
    }
}
