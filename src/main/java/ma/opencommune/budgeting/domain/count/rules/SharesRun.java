package ma.opencommune.budgeting.domain.count.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.Tally;
import ma.opencommune.budgeting.domain.count.model.Tie;

/**
 * One run of Equal Shares from one endowment (rules.md, "Equal Shares").
 *
 * <p>Doubles guide: purses are doubles with one absolute error bound for all, old keys are lower bounds, and projects
 * are looked at in the order of those bounds. Whenever a comparison lies within 1e-9 of equality, or the error bound
 * does not allow that much, the {@link Ledger} decides in exact rationals.
 */
final class SharesRun {

    private static final double MARGIN = 1e-9;
    private static final double TRUSTED = 1e-10;
    private static final double ULP = 0x1p-52;
    private static final int AGAIN = -1;
    private static final int OVER = -2;

    private final Contest contest;
    private final Tally tally;
    private final ExactPrices exact;
    private final Purses purses;
    private final int[] firstQueue;
    private final double[] firstBound;
    private final double[] bound;
    private final int[] queue;
    private final List<Tie> ties = new ArrayList<>();
    private int queued;
    private int seen;
    private double best;
    private double atLeast;
    private Till till;
    private boolean overspent;

    SharesRun(Contest contest) {
        this.contest = contest;
        tally = contest.tally();
        till = contest.till();
        purses = new Purses(tally);
        exact = new ExactPrices(tally, purses);
        firstBound = new double[tally.projects()];
        Integer[] order = Arrays.stream(contest.candidates()).boxed().toArray(Integer[]::new);
        for (int project : order) {
            firstBound[project] = key(project, purses.firstLevel(project)) * (1 - 4 * ULP);
        }
        Arrays.sort(order, (left, right) -> Double.compare(firstBound[left], firstBound[right]));
        firstQueue = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
        queue = new int[firstQueue.length];
        bound = new double[firstBound.length];
    }

    private double key(int project, double level) {
        return contest.byCost() ? level / tally.cost(project) : level;
    }

    private Fraction key(int project, Fraction level) {
        return contest.byCost() ? level.by(tally.cost(project)) : level;
    }

    /** Runs to the end, or until more than the budget is spent. */
    void run(Fraction endowment) {
        purses.fill(endowment);
        System.arraycopy(firstQueue, 0, queue, 0, queue.length);
        System.arraycopy(firstBound, 0, bound, 0, bound.length);
        queued = queue.length;
        ties.clear();
        till = contest.till();
        overspent = false;
        atLeast = 0;
        while (!overspent) {
            SearchTooLarge.unlessInterrupted();
            scan();
            int next = settle();
            if (next == OVER) {
                return;
            }
            requeue();
            if (next != AGAIN) {
                atLeast = 0;
                till.take(next);
                overspent = till.left() < 0;
            }
        }
    }

    /** Looks at projects in ascending order of their bounds until the bound is clearly above the best key. */
    private void scan() {
        best = Double.POSITIVE_INFINITY;
        for (seen = 0; seen < queued && bound[queue[seen]] <= limit(); seen++) {
            int project = queue[seen];
            if (till.barred(project) != null) {
                bound[project] = Double.POSITIVE_INFINITY;
                continue;
            }
            double ceiling = contest.byCost() ? limit() * tally.cost(project) : limit();
            Purses.Found found = purses.level(project, ceiling);
            bound[project] = found == Purses.Found.TOO_POOR
                    ? Double.POSITIVE_INFINITY
                    : Math.max(bound[project], key(project, purses.lowest(project)) * (1 - 4 * ULP));
            if (found == Purses.Found.SURE) {
                best = Math.min(best, key(project, purses.level(project)));
            }
        }
    }

    private double limit() {
        return Math.max(best, atLeast) * (1 + MARGIN);
    }

    /** Takes the winner of this round, or says that nothing is left or that one must look again. */
    private int settle() {
        List<Integer> contenders = new ArrayList<>(2);
        for (int at = 0; at < seen; at++) {
            if (bound[queue[at]] <= limit() && bound[queue[at]] < Double.POSITIVE_INFINITY) {
                contenders.add(queue[at]);
            }
        }
        if (contenders.isEmpty()) {
            return seen == queued ? OVER : AGAIN;
        }
        int first = contenders.get(0);
        if (contenders.size() == 1 && purses.trusted(first, TRUSTED, MARGIN)) {
            purses.pay(first, null);
            return first;
        }
        for (int contender : contenders) {
            purses.trusted(contender, TRUSTED, MARGIN);
            if (purses.stale(contender, TRUSTED)) {
                exact.refresh();
                return AGAIN;
            }
        }
        return settleExactly(contenders);
    }

    private int settleExactly(List<Integer> contenders) {
        Fraction lowest = null;
        List<Integer> equal = new ArrayList<>();
        for (int contender : contenders) {
            SearchTooLarge.unlessInterrupted();
            Fraction level = exact.level(contender);
            if (level == null) {
                bound[contender] = Double.POSITIVE_INFINITY;
                continue;
            }
            Fraction key = key(contender, level);
            int order = lowest == null ? -1 : key.compareTo(lowest);
            if (order < 0) {
                equal.clear();
            }
            if (order <= 0) {
                lowest = key;
                equal.add(contender);
            }
        }
        if (lowest == null || lowest.toDouble() > Math.max(best, atLeast) * (1 + MARGIN / 2)) {
            atLeast = lowest == null ? atLeast : lowest.toDouble();
            return AGAIN;
        }
        int winner = equal.stream().min(contest.ties()).orElseThrow();
        if (equal.size() > 1) {
            ties.add(contest.ties().tie(purses.ledger().rounds() + 1, equal));
        }
        purses.pay(winner, exact.level(winner));
        return winner;
    }

    /** Drops what won or cannot win any more, and sorts the rest of those seen back in. */
    private void requeue() {
        int[] again = new int[seen];
        int kept = 0;
        for (int at = 0; at < seen; at++) {
            int project = queue[at];
            if (bound[project] < Double.POSITIVE_INFINITY && !purses.ledger().won(project)) {
                int place = kept++;
                while (place > 0 && bound[again[place - 1]] > bound[project]) {
                    again[place] = again[place - 1];
                    place--;
                }
                again[place] = project;
            }
        }
        int write = 0;
        int read = 0;
        int[] tail = Arrays.copyOfRange(queue, seen, queued);
        int tailAt = 0;
        while (read < kept || tailAt < tail.length) {
            boolean takeTail = read == kept || (tailAt < tail.length && bound[tail[tailAt]] < bound[again[read]]);
            queue[write++] = takeTail ? tail[tailAt++] : again[read++];
        }
        queued = write;
    }

    /** True when the run was cut short because its winners cost more than the budget. */
    boolean overspent() {
        return overspent;
    }

    /** What was spent; who won. */
    Till till() {
        return till;
    }

    /** The books of the run. */
    Purses purses() {
        return purses;
    }

    /** Exact answers about the run. */
    ExactPrices exact() {
        return exact;
    }

    /** The ties met. */
    List<Tie> ties() {
        return ties;
    }
}
