package ma.opencommune.platform.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    private static final Instant CREATED = Instant.parse("2026-11-24T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,PT1M", "2,PT2M", "5,PT16M", "9,PT4H16M", "10,PT6H", "1000,PT6H"})
    void theWaitDoublesUpToSixHours(int tries, Duration wait) {
        assertThat(RetryPlan.next(CREATED, tries, Trouble.UNREACHABLE, CREATED)).contains(CREATED.plus(wait));
    }

    @Test
    void afterSevenDaysItIsGivenUp() {
        Instant late = CREATED.plus(RetryPlan.PATIENCE).plusSeconds(1);
        assertThat(RetryPlan.next(CREATED, 30, Trouble.UNREACHABLE, late)).isEmpty();
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedAgain() {
        assertThat(RetryPlan.next(CREATED, 1, Trouble.REFUSED_FOR_EVER, CREATED))
                .isEmpty();
    }
}
