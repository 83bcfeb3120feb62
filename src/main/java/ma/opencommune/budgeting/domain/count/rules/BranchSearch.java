package ma.opencommune.budgeting.domain.count.rules;

/**
 * Exact knapsack under incompatibilities and envelopes: depth first, the item taken before it is left out, cut where the
 * bound without those constraints is not above the best set found.
 */
final class BranchSearch {

    private static final long MOST_STEPS = 200_000_000L;

    private final Knapsack knapsack;
    private final Bounds bounds;
    private final long[] envelopeLeft;
    private final boolean[] taken;
    private final boolean[] now;
    private boolean[] best;
    private long bestValue = -1;
    private long bestCost;
    private long steps;

    BranchSearch(Knapsack knapsack, Contest contest) {
        this.knapsack = knapsack;
        bounds = contest.bounds();
        envelopeLeft = bounds.limits();
        taken = new boolean[contest.tally().projects()];
        now = new boolean[knapsack.items()];
        best = now.clone();
    }

    /** Which items the best set holds. */
    boolean[] best() {
        descend(0, 0, 0);
        return best;
    }

    private void descend(int item, long cost, long value) {
        if ((++steps & 0xFFFF) == 0) {
            SearchTooLarge.unlessInterrupted();
        }
        if (steps > MOST_STEPS) {
            throw new SearchTooLarge("max-welfare found no proof within " + MOST_STEPS + " steps");
        }
        long reach = value + knapsack.atMost(item, knapsack.room() - cost);
        if (reach < bestValue || (reach == bestValue && cost >= bestCost)) {
            return;
        }
        if (item == knapsack.items()) {
            if (value > bestValue || cost < bestCost) {
                bestValue = value;
                bestCost = cost;
                best = now.clone();
            }
            return;
        }
        int project = knapsack.project(item);
        if (cost + knapsack.cost(item) <= knapsack.room() && allowed(project, knapsack.cost(item))) {
            turn(item, project, true);
            descend(item + 1, cost + knapsack.cost(item), value + knapsack.value(item));
            turn(item, project, false);
        }
        descend(item + 1, cost, value);
    }

    private boolean allowed(int project, long cost) {
        for (int rival : bounds.rivals(project)) {
            if (taken[rival]) {
                return false;
            }
        }
        for (int envelope : bounds.envelopes(project)) {
            if (envelopeLeft[envelope] < cost) {
                return false;
            }
        }
        return true;
    }

    private void turn(int item, int project, boolean in) {
        now[item] = in;
        taken[project] = in;
        for (int envelope : bounds.envelopes(project)) {
            envelopeLeft[envelope] += in ? -knapsack.cost(item) : knapsack.cost(item);
        }
    }
}
