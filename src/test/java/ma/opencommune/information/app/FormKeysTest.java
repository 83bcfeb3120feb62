package ma.opencommune.information.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import ma.opencommune.platform.vault.TestVault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormKeysTest {

    private static final Instant SHOWN = Instant.parse("2026-10-25T01:30:00Z");
    private static final Duration FASTEST = Duration.ofSeconds(2);

    /** When the form comes back, in seconds after it was shown; before it when the clock of the server was set back meanwhile. */
    @ParameterizedTest
    @CsvSource({
        "1, true, false",
        "2, true, true",
        "3600, true, true",
        "86400, false, true",
        "-1, true, true",
        "-3600, true, true",
    })
    void aFormIsTakenForADayAndAlsoWhenTheClockIsSetBack(long seconds, boolean known, boolean plausible) {
        String key = at(SHOWN).next();
        FormKeys later = at(SHOWN.plusSeconds(seconds));
        assertThat(later.check(key).isPresent()).isEqualTo(known);
        assertThat(later.plausible(new FormKey(key, SHOWN), FASTEST)).isEqualTo(plausible);
    }

    private static FormKeys at(Instant now) {
        FormKeys keys = new FormKeys();
        keys.vault = TestVault.of(TestVault.SERVER_KEY);
        keys.clock = Clock.fixed(now, ZoneOffset.UTC);
        return keys;
    }
}
