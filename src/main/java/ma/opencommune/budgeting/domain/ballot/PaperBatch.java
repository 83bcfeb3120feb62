package ma.opencommune.budgeting.domain.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A batch of paper sheets of one area, keyed twice by two officers, one line a sheet.
 *
 * @param id its number inside
 * @param code written on its envelope
 * @param area whose sheets they are
 * @param sheets how many were counted by hand
 * @param firstBy account of who keyed first
 * @param secondBy account of who keyed second
 * @param first what was keyed first, as {@link PaperFile} writes it
 * @param second what was keyed second
 * @param settled whether its ballots are in the box
 */
public record PaperBatch(
        long id,
        String code,
        String area,
        int sheets,
        OptionalLong firstBy,
        OptionalLong secondBy,
        List<String> first,
        List<String> second,
        boolean settled) {

    /** Whether it was keyed completely twice. */
    public boolean keyedTwice() {
        return first.size() == sheets && second.size() == sheets;
    }

    /** Numbers of the sheets that were keyed differently, to be looked at again. */
    public List<Integer> differences() {
        List<Integer> differences = new ArrayList<>();
        for (int at = 0; at < Math.min(first.size(), second.size()); at++) {
            if (!first.get(at).equals(second.get(at))) {
                differences.add(at + 1);
            }
        }
        return differences;
    }

    /** Which keying this officer does: 1 or 2, or 0 when two others do. */
    public int keying(long account) {
        if (firstBy.isEmpty() || firstBy.getAsLong() == account) {
            return 1;
        }
        return secondBy.isEmpty() || secondBy.getAsLong() == account ? 2 : 0;
    }
}
