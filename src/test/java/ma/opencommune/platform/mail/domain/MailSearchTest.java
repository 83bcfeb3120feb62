package ma.opencommune.platform.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MailSearchTest {

    @Test
    void digitsAreANumberAndAnythingElseBeginsAReference() {
        assertThat(MailSearch.of(Optional.empty(), " 42 ").id()).hasValue(42);
        assertThat(MailSearch.of(Optional.empty(), "42").about()).isEmpty();
        assertThat(MailSearch.of(Optional.empty(), "TET-2026").about()).contains("TET-2026");
        assertThat(MailSearch.of(Optional.empty(), "TET-2026").id()).isEmpty();
        assertThat(MailSearch.of(Optional.empty(), "9".repeat(19)).about()).contains("9".repeat(19));
    }

    @Test
    void nothingTypedLooksForAll() {
        assertThat(MailSearch.of(Optional.empty(), "  "))
                .isEqualTo(new MailSearch(Optional.empty(), OptionalLong.empty(), Optional.empty()));
    }
}
