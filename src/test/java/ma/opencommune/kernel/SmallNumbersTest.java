package ma.opencommune.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void aSmallNumberTakesItsNeighbourWithItSoThatTheTotalTellsNothing() {
        SmallNumbers.Shown shown = SmallNumbers.hide(table(12, 3));
        assertThat(shown.total()).hasValue(15);
        assertThat(shown.cells().values()).containsOnly(OptionalLong.empty());
    }

    @Test
    void zeroIsShownAndHelpsNothingToHide() {
        assertThat(SmallNumbers.hide(table(12, 0)).cells().values())
                .containsExactly(OptionalLong.of(12), OptionalLong.of(0));
        assertThat(SmallNumbers.hide(table(10, 0, 3)).cells().values())
                .containsExactly(OptionalLong.empty(), OptionalLong.of(0), OptionalLong.empty());
    }

    @Test
    void ofASmallTotalNothingIsShownNotEvenItsZeros() {
        SmallNumbers.Shown shown = SmallNumbers.hide(table(2, 0));
        assertThat(shown.total()).isEmpty();
        assertThat(shown.cells().values()).containsOnly(OptionalLong.empty());
    }

    @Test
    void twoOnesBesideAThousandAreNotToldByTheirSum() {
        assertThat(SmallNumbers.hide(table(1, 1, 1000, 8)).cells().values())
                .containsExactly(
                        OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(1000), OptionalLong.empty());
    }

    @Test
    void whateverTheTableNoSmallNumberIsShownAndNoneFollowsFromTheOthers() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            Map<String, Long> cells = new LinkedHashMap<>();
            for (int cell = 0; cell < 1 + random.nextInt(6); cell++) {
                cells.put("c" + cell, (long) random.nextInt(random.nextBoolean() ? 6 : 40));
            }
            SmallNumbers.Shown shown = SmallNumbers.hide(cells);
            shown.cells()
                    .values()
                    .forEach(number ->
                            assertThat(SmallNumbers.small(number.orElse(0))).isFalse());
            List<String> hidden = shown.cells().keySet().stream()
                    .filter(name -> shown.cells()
                            .getOrDefault(name, OptionalLong.empty())
                            .isEmpty())
                    .toList();
            if (shown.total().isPresent() && !hidden.isEmpty()) {
                long rest = hidden.stream()
                        .mapToLong(name -> new HashMap<>(cells).getOrDefault(name, 0L))
                        .sum();
                assertThat(hidden).as("%s", cells).hasSizeGreaterThan(1);
                assertThat(rest).as("%s", cells).isGreaterThanOrEqualTo(SmallNumbers.SMALLEST);
            }
        }
    }

    private static Map<String, Long> table(long... numbers) {
        Map<String, Long> cells = new LinkedHashMap<>();
        for (long number : numbers) {
            cells.put("c" + cells.size(), number);
        }
        return cells;
    }
}
