package ma.opencommune.information.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceCountsTest {

    @Test
    void theLargestServicesHaveALineAndTheRestStandsTogetherAtTheEnd() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int at = 0; at < ServiceCounts.MOST + 5; at++) {
            counts.put("Service " + at, 50L - at);
        }
        counts.put("", 7L);
        FigureTable table = ServiceCounts.table(counts);
        assertThat(table.cells()).hasSize(ServiceCounts.MOST + 2);
        assertThat(table.cells().get(ServiceCounts.MOST).key()).isEqualTo(ServiceCounts.OTHER);
        assertThat(table.cells().get(ServiceCounts.MOST + 1).count()).isEqualTo(7);
        assertThat(table.total().count())
                .isEqualTo(counts.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void aServiceThatIsCalledLikeALineOfTheTableIsNotNamed() {
        FigureTable table = ServiceCounts.table(Map.of("Total", 3L));
        assertThat(table.cells()).extracting(FigureCell::key).containsExactly("OTHER", "NOT_STATED");
        assertThat(table.total().count()).isEqualTo(3);
    }

    @Test
    void everybodyIsToldOnlyTheNamesThatWerePublishedAndTheSumStays() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("Finances", 40L);
        counts.put("Monsieur X", 9L);
        counts.put("", 11L);
        FigureTable shown = ServiceCounts.only(ServiceCounts.table(counts), "Finances"::equals);
        assertThat(shown.cells()).extracting(FigureCell::key).containsExactly("Finances", "OTHER", "NOT_STATED");
        assertThat(shown.total().count()).isEqualTo(60);
    }
}
