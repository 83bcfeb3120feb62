package ma.opencommune.information.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import ma.opencommune.information.domain.figures.FigureTable.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallCellsTest {

    private static Figures figures(FigureTable... tables) {
        return new Figures(
                FigurePeriod.year(2026),
                LocalDate.of(2027, 1, 2),
                new Spread(40, 0, 1, false),
                Spread.NONE,
                List.of(tables));
    }

    private static FigureTable stage(long open, long answered, long withdrawn) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("OPEN", open);
        counts.put("ANSWERED", answered);
        counts.put("WITHDRAWN", withdrawn);
        return FigureTable.of(Subject.STAGE, counts);
    }

    private static List<String> hidden(Figures figures, Subject subject) {
        FigureTable table = figures.table(subject).orElseThrow();
        List<FigureCell> all = new ArrayList<>(table.cells());
        all.add(table.total());
        return all.stream().filter(FigureCell::hidden).map(FigureCell::key).toList();
    }

    @Test
    void numbersFromFiveAndZeroAreShown() {
        assertThat(hidden(SmallCells.hide(figures(stage(5, 30, 0))), Subject.STAGE))
                .isEmpty();
    }

    @Test
    void aSmallNumberTakesTheNextSmallestWithItSoThatTheTotalDoesNotTellIt() {
        assertThat(hidden(SmallCells.hide(figures(stage(9, 30, 2))), Subject.STAGE))
                .containsExactly("OPEN", "WITHDRAWN");
    }

    @Test
    void twoSmallNumbersThatTogetherAreFewTakeAThird() {
        assertThat(hidden(SmallCells.hide(figures(stage(1, 30, 1))), Subject.STAGE))
                .containsExactly("OPEN", "ANSWERED", "WITHDRAWN");
    }

    private static FigureTable received(long... months) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int at = 0; at < months.length; at++) {
            counts.put(List.of("2026-03", "2026-04", "2026-10").get(at), months[at]);
        }
        return FigureTable.of(Subject.RECEIVED, counts);
    }

    @Test
    void aNumberThatWasHiddenAndIsTheSameStaysHiddenSoThatEarlierSumsTellNothing() {
        Figures october = SmallCells.hide(figures(received(2, 6)));
        assertThat(hidden(october, Subject.RECEIVED)).containsExactly("2026-03", "2026-04");
        assertThat(hidden(SmallCells.hide(figures(received(2, 6, 3))), Subject.RECEIVED))
                .as("alone it would show April, and with October’s sum March")
                .doesNotContain("2026-04");
        assertThat(hidden(
                        SmallCells.hide(
                                figures(received(2, 6, 3)), Set.of("RECEIVED.2026-03", "RECEIVED.2026-04", "STAGE.X")),
                        Subject.RECEIVED))
                .containsExactly("2026-03", "2026-04", "2026-10");
    }

    @Test
    void aHiddenNumberLeavesNoTraceInTheFigures() {
        assertThat(SmallCells.hide(figures(stage(9, 30, 2)))
                        .table(Subject.STAGE)
                        .orElseThrow()
                        .cells())
                .filteredOn(FigureCell::hidden)
                .extracting(FigureCell::count)
                .containsOnly(0L);
    }

    @Test
    void anOutcomeThatIsHiddenIsHiddenAmongTheGroundsToo() {
        Map<String, Long> outcomes = new LinkedHashMap<>(Map.of("GRANTED", 30L, "NOT_HELD", 3L, "REPEAT", 7L));
        Map<String, Long> grounds =
                new LinkedHashMap<>(Map.of("NOT_AVAILABLE", 3L, "ALREADY_GIVEN", 7L, "DEFENCE", 0L));
        Figures shown = SmallCells.hide(figures(
                stage(10, 40, 0), FigureTable.of(Subject.OUTCOME, outcomes), FigureTable.of(Subject.GROUND, grounds)));
        assertThat(hidden(shown, Subject.OUTCOME)).containsExactlyInAnyOrder("NOT_HELD", "REPEAT");
        assertThat(hidden(shown, Subject.GROUND)).contains("NOT_AVAILABLE", "ALREADY_GIVEN");
    }

    @Test
    void aSpreadOfFewerThanFiveIsHidden() {
        Figures few = new Figures(
                FigurePeriod.year(2026),
                LocalDate.of(2027, 1, 2),
                new Spread(20, 0, 1, false),
                new Spread(3, 9, 11, false),
                List.of(stage(17, 3, 0)));
        assertThat(SmallCells.hide(few).answer()).isEqualTo(new Spread(0, 0, 0, true));
    }

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    /** The attacker knows the shown numbers and the sums of each table, and tries every value that fits. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenSmallNumberFollowsFromTheShownOnes(long seed) {
        Random random = new Random(seed);
        long open = random.nextInt(12);
        long met = random.nextInt(12);
        long late = random.nextInt(12);
        long withdrawn = random.nextInt(6);
        Map<String, Long> timely = new LinkedHashMap<>();
        timely.put("MET", met);
        timely.put("MET_LATE", late);
        Figures shown = SmallCells.hide(
                figures(stage(open, met + late, withdrawn), FigureTable.of(Subject.TIMELINESS, timely)));
        long[] real = {open, met + late, withdrawn, open + met + late + withdrawn, met, late};
        List<FigureCell> cells =
                new ArrayList<>(shown.table(Subject.STAGE).orElseThrow().cells());
        cells.add(shown.table(Subject.STAGE).orElseThrow().total());
        cells.addAll(shown.table(Subject.TIMELINESS).orElseThrow().cells());
        for (int at = 0; at < real.length; at++) {
            if (real[at] > 0 && real[at] < SmallCells.FEWEST) {
                assertThat(cells.get(at).hidden()).isTrue();
                assertThat(values(cells).get(at))
                        .as("seed %d, cell %d", seed, at)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** How many values each number can have. */
    private static List<Set<Long>> values(List<FigureCell> cells) {
        List<Set<Long>> values =
                cells.stream().map(cell -> (Set<Long>) new TreeSet<Long>()).toList();
        for (int code = 0; code < 15 * 15 * 15 * 9; code++) {
            long open = code % 15;
            long met = code / 15 % 15;
            long late = code / 225 % 15;
            long withdrawn = code / 3375;
            long[] guess = {open, met + late, withdrawn, open + met + late + withdrawn, met, late};
            if (IntStream.range(0, guess.length)
                    .allMatch(at ->
                            cells.get(at).hidden() || guess[at] == cells.get(at).count())) {
                IntStream.range(0, guess.length).forEach(at -> values.get(at).add(guess[at]));
            }
        }
        return values;
    }
}
