package ma.opencommune.information.domain.figures;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How working days are spread, by nearest rank: within {@code median} days half of the requests were served, within {@code ninety}
 * nine of ten. Always a number of days that occurred, never a value between two.
 *
 * <p>Example: served after 1, 2, 3, 4 and 30 days: median 3, ninety 30.
 *
 * @param requests how many are counted; 0 when there are none, and then the others are 0 too
 * @param median working days
 * @param ninety working days
 * @param hidden whether it is kept from the reader
 */
public record Spread(long requests, int median, int ninety, boolean hidden) {

    /** Nothing to count. */
    public static final Spread NONE = new Spread(0, 0, 0, false);

    private static final int HALF = 50;
    private static final int NINETY = 90;
    private static final int ALL = 100;

    /** The spread of a histogram: working days, and how many requests took so many. */
    public static Spread of(Map<Integer, Long> histogram) {
        SortedMap<Integer, Long> days = new TreeMap<>(histogram);
        long requests = days.values().stream().mapToLong(Long::longValue).sum();
        return requests == 0
                ? NONE
                : new Spread(requests, rank(days, requests, HALF), rank(days, requests, NINETY), false);
    }

    private static int rank(SortedMap<Integer, Long> days, long requests, int percent) {
        long wanted = (requests * percent + ALL - 1) / ALL;
        long seen = 0;
        for (Map.Entry<Integer, Long> one : days.entrySet()) {
            seen += one.getValue();
            if (seen >= wanted) {
                return one.getKey();
            }
        }
        return days.lastKey();
    }

    /** The same without its numbers. */
    Spread withoutNumbers() {
        return new Spread(0, 0, 0, true);
    }
}
