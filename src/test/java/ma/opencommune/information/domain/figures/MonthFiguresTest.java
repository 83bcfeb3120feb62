package ma.opencommune.information.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthFiguresTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void smallNumbersDoNotTravelAndNeitherDoThoseThatTellThem() {
        Map<String, ?> body = new MonthFigures(
                        OCTOBER, 4, 20, 2, Map.of("GRANTED", 18L, "REFUSED", 3L), Map.of("PRIVATE_LIFE", 3L), 0)
                .published();
        assertThat(body.get("received")).isNull();
        assertThat(body.get("complaints")).isEqualTo(0L);
        assertThat(map(body, "due"))
                .containsEntry("total", 22L)
                .containsEntry("inTime", null)
                .containsEntry("late", null);
        assertThat(map(body, "outcomes")).containsEntry("total", 21L).containsEntry("GRANTED", null);
    }

    @Test
    void groundsAreToldOnlyBesideOutcomesOfWhichNoneIsHidden() {
        Map<String, Long> grounds = Map.of("PRIVATE_LIFE", 9L);
        assertThat(map(
                        new MonthFigures(OCTOBER, 30, 30, 0, Map.of("GRANTED", 20L, "REFUSED", 9L), grounds, 0)
                                .published(),
                        "grounds"))
                .containsEntry("PRIVATE_LIFE", 9L);
        assertThat(map(
                        new MonthFigures(OCTOBER, 30, 30, 0, Map.of("GRANTED", 2L, "REFUSED", 9L), grounds, 0)
                                .published(),
                        "grounds"))
                .hasSize(1)
                .containsEntry("total", null);
    }

    @Test
    void aMonthInWhichNothingHappenedIsForANilReturn() {
        assertThat(new MonthFigures(OCTOBER, 0, 0, 0, Map.of(), Map.of(), 0).nothing())
                .isTrue();
        assertThat(new MonthFigures(OCTOBER, 0, 0, 1, Map.of(), Map.of(), 0).nothing())
                .isFalse();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, ?> body, String name) {
        return (Map<String, Object>) body.get(name);
    }
}
