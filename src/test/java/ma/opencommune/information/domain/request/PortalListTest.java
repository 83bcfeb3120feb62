package ma.opencommune.information.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"ch-2026/4711, CH-2026/4711", "' CH 2026 4711 ', CH20264711", "12, ''", "<b>x</b>, ''", "'', ''"})
    void aReferenceIsWrittenAlwaysAlike(String typed, String read) {
        assertThat(PortalReference.parse(typed).map(PortalReference::text).orElse(""))
                .isEqualTo(read);
    }

    @Test
    void aListIsReadWithItsNamesBothFormsOfDaysAndEachReferenceOnce() {
        PortalList list = PortalList.of(List.of(
                List.of("Référence", "Date", "Objet"),
                List.of("CH-1", "2026-03-02", "Budget des écoles"),
                List.of("ch-1", "02/03/2026", "Budget des écoles 2026"),
                List.of("CH-2", "31/02/2026", "No such day"),
                List.of("CH-3", "2026-03-02")));
        assertThat(list.entries())
                .containsExactly(new PortalEntry(new PortalReference("CH-1"), DAY, "Budget des écoles 2026"));
        assertThat(list.wrong()).containsExactly(4, 5);
    }

    @Test
    void theSameIsLikelyWhenTheDayIsNearAndHalfOfTheWordsAreTheSame() {
        PortalEntry entry = new PortalEntry(new PortalReference("CH-1"), DAY, "ميزانية المدارس 2026");
        PortalEntry.Candidate same = new PortalEntry.Candidate("A", DAY.plusDays(1), "ميزانيه مدارس 2026");
        PortalEntry.Candidate far = new PortalEntry.Candidate("B", DAY.plusDays(9), "ميزانية المدارس 2026");
        PortalEntry.Candidate other = new PortalEntry.Candidate("C", DAY, "لائحة الصفقات");
        assertThat(entry.likely(List.of(far, other, same))).containsExactly(same);
    }
}
