package ma.opencommune.platform.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "resident@example.ma, r…@example.ma",
        "a@example.ma, a…@example.ma",
        "\"odd@name\"@example.ma, \"…@example.ma",
        "no address, …",
        "@example.ma, …",
    })
    void onlyTheFirstLetterAndTheServerAreSeen(String address, String masked) {
        assertThat(MaskedAddress.of(address)).isEqualTo(masked);
    }
}
