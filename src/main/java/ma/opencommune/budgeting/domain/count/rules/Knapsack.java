package ma.opencommune.budgeting.domain.count.rules;

import ma.opencommune.budgeting.domain.count.model.Tally;

/** Items by falling value per cost, and how much the items from one place on can still add at most. */
final class Knapsack {

    private final long room;
    private final long[] cost;
    private final long[] value;
    private final int[] project;
    private final long[] costBefore;
    private final long[] valueBefore;

    Knapsack(Tally tally, int[] order, long[] valueOf) {
        room = tally.budget();
        project = order;
        cost = new long[order.length];
        value = new long[order.length];
        costBefore = new long[order.length + 1];
        valueBefore = new long[order.length + 1];
        for (int item = 0; item < order.length; item++) {
            cost[item] = tally.cost(order[item]);
            value[item] = valueOf[order[item]];
            costBefore[item + 1] = costBefore[item] + cost[item];
            valueBefore[item + 1] = valueBefore[item] + value[item];
            if (valueBefore[item + 1] < 0 || valueBefore[item + 1] > Long.MAX_VALUE / 2) {
                throw new SearchTooLarge("max-welfare adds satisfactions below 2^62 only");
            }
        }
    }

    int items() {
        return cost.length;
    }

    long room() {
        return room;
    }

    long cost(int item) {
        return cost[item];
    }

    long value(int item) {
        return value[item];
    }

    int project(int item) {
        return project[item];
    }

    /** Upper bound on the value the items from this one on add within this room: whole items, then part of one. */
    long atMost(int from, long left) {
        long reach = costBefore[from] + left;
        int low = from;
        int high = cost.length;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (costBefore[middle] <= reach) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        long whole = valueBefore[low] - valueBefore[from];
        if (low == cost.length) {
            return whole;
        }
        double part = (double) (reach - costBefore[low]) / cost[low] * value[low];
        return whole + (long) Math.ceil(part * (1 + 0x1p-40)) + 1;
    }

    /** A value that can be had with the items from this one on: each that fits, in order. */
    long atLeast(int from, long left) {
        long rest = left;
        long sum = 0;
        for (int item = from; item < cost.length; item++) {
            if (cost[item] <= rest) {
                rest -= cost[item];
                sum += value[item];
            }
        }
        return sum;
    }
}
