package ma.opencommune.information.domain.proactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    private static final PublishedDocument DOCUMENT =
            new PublishedDocument(1, "Budget", "fr", "application/pdf", 10, "", LocalDate.of(2025, 3, 2));

    @ParameterizedTest
    @CsvSource({
        "YEARLY, 2025-03-02, 2025-03-02, CURRENT",
        "YEARLY, 2025-03-02, 2026-01-30, CURRENT",
        "YEARLY, 2025-03-02, 2026-01-31, SOON",
        "YEARLY, 2025-03-02, 2026-03-02, SOON",
        "YEARLY, 2025-03-02, 2026-03-03, STALE",
        "MONTHLY, 2025-01-31, 2025-02-28, SOON",
        "MONTHLY, 2025-01-31, 2025-03-01, STALE",
        "QUARTERLY, 2025-01-01, 2025-04-02, STALE",
        "WHEN_CHANGED, 2025-01-01, 2025-11-30, CURRENT"
    })
    void isKeptUntilItsNextUpdate(Frequency frequency, LocalDate updated, LocalDate today, Standing standing) {
        assertThat(duty(frequency, Optional.of(updated), List.of(DOCUMENT)).on(today))
                .isEqualTo(standing);
    }

    @Test
    void withoutADocumentNothingIsPublishedWhateverTheDate() {
        LocalDate today = LocalDate.of(2025, 3, 2);
        assertThat(duty(Frequency.YEARLY, Optional.of(today), List.of()).on(today))
                .isEqualTo(Standing.MISSING);
        assertThat(duty(Frequency.YEARLY, Optional.empty(), List.of(DOCUMENT)).on(today))
                .isEqualTo(Standing.MISSING);
    }

    @Test
    void theFormatIsAWord() {
        assertThat(DOCUMENT.format()).isEqualTo("PDF");
        assertThat(new PublishedDocument(1, "", "fr", "text/plain", 1, "", LocalDate.EPOCH).format())
                .isEqualTo("PLAIN");
    }

    private static Duty duty(Frequency frequency, Optional<LocalDate> updated, List<PublishedDocument> documents) {
        return new Duty(1, "BUDGETS", "", "", frequency, updated, Duty.State.ACTIVE, documents, List.of());
    }
}
