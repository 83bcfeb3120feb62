package ma.opencommune.accounts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, the rows of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theVectorsOfTheStandardHold(long second, String code) {
        assertThat(OneTimeCode.code(SECRET, second / 30, 8)).isEqualTo(code);
    }

    @Test
    void aCodeIsTakenOneStepEarlyOrLateAndNoFurther() {
        Instant now = Instant.ofEpochSecond(1_000_000_000L);
        long step = now.getEpochSecond() / 30;
        for (long drift = -1; drift <= 1; drift++) {
            assertThat(OneTimeCode.step(SECRET, OneTimeCode.code(SECRET, step + drift, 6), now, 0))
                    .hasValue(step + drift);
        }
        assertThat(OneTimeCode.step(SECRET, OneTimeCode.code(SECRET, step + 2, 6), now, 0))
                .isEmpty();
        assertThat(OneTimeCode.step(SECRET, OneTimeCode.code(SECRET, step - 2, 6), now, 0))
                .isEmpty();
    }

    @Test
    void aCodeIsNotTakenTwiceNorAnOlderOneAfterIt() {
        Instant now = Instant.ofEpochSecond(1_000_000_000L);
        long step = now.getEpochSecond() / 30;
        assertThat(OneTimeCode.step(SECRET, OneTimeCode.code(SECRET, step, 6), now, step))
                .isEmpty();
        assertThat(OneTimeCode.step(SECRET, OneTimeCode.code(SECRET, step - 1, 6), now, step))
                .isEmpty();
        assertThat(OneTimeCode.step(SECRET, OneTimeCode.code(SECRET, step + 1, 6), now, step))
                .hasValue(step + 1);
    }

    /** Section 10 of RFC 4648, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void theKeyIsWrittenAsTheStandardSays(String bytes, String letters) {
        assertThat(OneTimeCode.base32(bytes.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(letters);
    }
}
