package ma.opencommune.federation.domain.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When it is tried again. */
class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    @Test
    void itWaitsLongerEachTimeUpToABoundAndNeverGivesUp() {
        assertThat(Backoff.next(1, NOW, 0.5)).isEqualTo(NOW.plusSeconds(30));
        assertThat(Backoff.next(2, NOW, 0.5)).isEqualTo(NOW.plusSeconds(60));
        assertThat(Backoff.next(1_000_000, NOW, 0.5)).isEqualTo(NOW.plus(Backoff.LONGEST));
    }

    @Test
    void noTwoComeBackTogether() {
        assertThat(Backoff.next(5, NOW, 0)).isEqualTo(NOW.plus(Duration.ofSeconds(360)));
        assertThat(Backoff.next(5, NOW, 0.999)).isAfter(NOW.plus(Duration.ofSeconds(599)));
    }
}
