package ma.opencommune.budgeting.domain.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many of those on the roll voted, by one of their features. Numbers from 1 to 4 are not published, and neither is the next
 * smallest when a hidden one could be told from the total.
 *
 * @param what the feature: {@code area}, {@code age}, {@code sex} or {@code channel}
 * @param rows its values
 */
public record Participation(String what, List<Row> rows) {

    /** Smaller numbers than this are not published. */
    public static final int SMALLEST = 5;

    /**
     * One value.
     *
     * @param value code of the area, name of the band, and so on
     * @param entitled how many are on the roll; empty when hidden
     * @param voted how many of them voted; empty when hidden
     */
    public record Row(String value, OptionalInt entitled, OptionalInt voted) {}

    /** The same with small numbers hidden. */
    public Participation published() {
        return published(Set.of());
    }

    /** The same; rows with these values are hidden too, because another table hides them and they could be told from this one. */
    public Participation published(Set<String> elsewhere) {
        boolean[] hidden = new boolean[rows.size()];
        int count = 0;
        for (int at = 0; at < hidden.length; at++) {
            hidden[at] = small(rows.get(at)) || elsewhere.contains(rows.get(at).value());
            count += hidden[at] ? 1 : 0;
        }
        if (count == 1 && hidden.length > 1) {
            hidden[smallestShown(hidden)] = true;
        }
        List<Row> shown = new ArrayList<>();
        for (int at = 0; at < hidden.length; at++) {
            Row row = rows.get(at);
            shown.add(hidden[at] ? new Row(row.value(), OptionalInt.empty(), OptionalInt.empty()) : row);
        }
        return new Participation(what, List.copyOf(shown));
    }

    /** Values whose numbers are hidden. */
    public Set<String> hidden() {
        return rows.stream()
                .filter(row -> row.entitled().isEmpty())
                .map(Row::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private int smallestShown(boolean[] hidden) {
        int found = -1;
        for (int at = 0; at < hidden.length; at++) {
            if (!hidden[at]
                    && (found < 0
                            || rows.get(at).voted().orElse(0)
                                    < rows.get(found).voted().orElse(0))) {
                found = at;
            }
        }
        return found;
    }

    /** Also few who did not vote are hidden: they could be named otherwise. */
    private static boolean small(Row row) {
        int entitled = row.entitled().orElse(0);
        int voted = row.voted().orElse(0);
        return tiny(entitled) || tiny(voted) || tiny(entitled - voted);
    }

    private static boolean tiny(int number) {
        return number > 0 && number < SMALLEST;
    }
}
