package ma.opencommune.kernel;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Hides numbers so small that they tell of single people: from 1 to 4, and as many beside them as are needed so that no hidden number
 * follows from the total. Zero is shown: nobody is nobody. Example: 12 in time and 3 late of 15 are both hidden, and the 15 stays.
 */
public final class SmallNumbers {

    /** Smaller numbers than this, except zero, are hidden. */
    public static final int SMALLEST = 5;

    /**
     * A table that may be shown.
     *
     * @param total of all cells; empty when hidden
     * @param cells by name, in their order; a hidden one is empty
     */
    public record Shown(OptionalLong total, Map<String, OptionalLong> cells) {}

    private SmallNumbers() {}

    /** Whether this number is hidden by itself. */
    public static boolean small(long number) {
        return number > 0 && number < SMALLEST;
    }

    /** One number that stands alone. */
    public static OptionalLong alone(long number) {
        return small(number) ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Cells that do not overlap, with their total. When the total itself is small, nothing is shown. */
    public static Shown hide(Map<String, Long> cells) {
        long total = cells.values().stream().mapToLong(Long::longValue).sum();
        Set<String> hidden = new LinkedHashSet<>();
        cells.forEach((name, number) -> {
            if (small(total) || small(number)) {
                hidden.add(name);
            }
        });
        while (!small(total) && told(cells, hidden)) {
            Optional<String> next = smallestShown(cells, hidden);
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get());
        }
        Map<String, OptionalLong> shown = new LinkedHashMap<>();
        cells.forEach((name, number) ->
                shown.put(name, hidden.contains(name) ? OptionalLong.empty() : OptionalLong.of(number)));
        return new Shown(small(total) ? OptionalLong.empty() : OptionalLong.of(total), shown);
    }

    /** Whether the total less what is shown tells a hidden number, or leaves so little that it nearly does. */
    private static boolean told(Map<String, Long> cells, Set<String> hidden) {
        long sum =
                hidden.stream().mapToLong(name -> cells.getOrDefault(name, 0L)).sum();
        return hidden.size() == 1 || small(sum);
    }

    private static Optional<String> smallestShown(Map<String, Long> cells, Set<String> hidden) {
        return cells.entrySet().stream()
                .filter(cell -> !hidden.contains(cell.getKey()) && cell.getValue() > 0)
                .min(Comparator.comparingLong(Map.Entry<String, Long>::getValue))
                .map(Map.Entry::getKey);
    }
}
