package ma.opencommune.information.domain.figures;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.kernel.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one month in numbers, for the level above. In time or late are those whose legal due date lies in the month: once it is
 * over, these no longer change.
 *
 * @param month which
 * @param received requests received in it
 * @param inTime due in it and answered by that day
 * @param late due in it and not answered by that day
 * @param outcomes requests answered in it, by outcome
 * @param grounds those of them that withheld something, by ground
 * @param complaints complaints to the head filed in it
 */
public record MonthFigures(
        YearMonth month,
        long received,
        long inTime,
        long late,
        Map<String, Long> outcomes,
        Map<String, Long> grounds,
        long complaints) {

    private static final String TOTAL = "total";

    /** Whether nothing at all happened. */
    public boolean nothing() {
        return received + inTime + late + complaints == 0 && outcomes.isEmpty();
    }

    /** As it travels: without numbers from 1 to 4, nor those that would tell one. */
    public Map<String, @Nullable Object> published() {
        Map<String, Long> due = new LinkedHashMap<>();
        due.put("inTime", inTime);
        due.put("late", late);
        SmallNumbers.Shown ends = SmallNumbers.hide(outcomes);
        boolean telling = ends.cells().values().stream().anyMatch(OptionalLong::isEmpty);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("month", month.toString());
        body.put("received", number(SmallNumbers.alone(received)));
        body.put("due", table(SmallNumbers.hide(due)));
        body.put("outcomes", table(ends));
        // outcomes follow from grounds: those are told only beside outcomes of which none is hidden
        body.put("grounds", telling ? hidden() : table(SmallNumbers.hide(grounds)));
        body.put("complaints", number(SmallNumbers.alone(complaints)));
        return body;
    }

    private static Map<String, @Nullable Object> table(SmallNumbers.Shown shown) {
        Map<String, @Nullable Object> table = new LinkedHashMap<>();
        shown.cells().forEach((name, cell) -> table.put(name, number(cell)));
        table.put(TOTAL, number(shown.total()));
        return table;
    }

    private static Map<String, @Nullable Object> hidden() {
        Map<String, @Nullable Object> table = new LinkedHashMap<>();
        table.put(TOTAL, null);
        return table;
    }

    private static @Nullable Object number(OptionalLong cell) {
        return cell.isPresent() ? cell.getAsLong() : null;
    }
}
