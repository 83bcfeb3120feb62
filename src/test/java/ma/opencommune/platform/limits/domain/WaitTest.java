package ma.opencommune.platform.limits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:30Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T10:00:31Z, 1",
        "2026-11-25T10:00:30.001Z, 1",
        "2026-11-25T10:00:31.001Z, 2",
        "2026-11-25T10:15:30Z, 900",
        "2026-11-25T10:00:29Z, 1"
    })
    void aProgramIsToldWholeSecondsAndNeverNone(Instant until, long seconds) {
        assertThat(new Wait(until).seconds(NOW)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T10:14:01Z, 2026-11-25T10:15:00Z", "2026-11-25T10:15:00Z, 2026-11-25T10:15:00Z"})
    void aPersonIsToldTheNextFullMinute(Instant until, Instant told) {
        assertThat(new Wait(until).minute()).isEqualTo(told);
    }

    @Test
    void aWindowLongerThanCountsAreKeptIsRefused() {
        assertThatThrownBy(() -> new Limit("x", 1, Duration.ofHours(25))).isInstanceOf(IllegalArgumentException.class);
    }
}
