package ma.opencommune.budgeting.domain.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoterKeyTest {

    private static VoterKey key(int filled) {
        byte[] bytes = new byte[VoterKey.BYTES];
        Arrays.fill(bytes, (byte) filled);
        return new VoterKey(bytes);
    }

    @ParameterizedTest
    @CsvSource({"la 012345,LA12345", "LA-12345,LA12345", "LA0012345,LA12345", "12345,12345", "A1,A1"})
    void anIdIsTheSameHoweverItIsWritten(String typed, String written) {
        assertThat(VoterKey.written(typed)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"''", "LA", "LA12X", "ABCD1", "1234567890123", "LA1;DROP"})
    void whatIsNoIdIsNone(String typed) {
        assertThat(VoterKey.written(typed)).isEmpty();
    }

    @Test
    void thePersonIsAnotherOneUnderAnotherKeyAndAnotherPurpose() {
        byte[] voter = key(1).voter("LA12345");
        assertThat(voter).hasSize(VoterKey.BYTES).isEqualTo(key(1).voter("LA12345"));
        assertThat(voter).isNotEqualTo(key(2).voter("LA12345")).isNotEqualTo(key(1).voter("LA12346"));
        assertThat(key(1).code(voter, "abcd-efgh")).isEqualTo(key(1).code(voter, "ABCDEFGH"));
        assertThat(key(1).code(voter, "ABCDEFGH")).isNotEqualTo(key(1).code(key(1).voter("LB1"), "ABCDEFGH"));
        assertThatThrownBy(() -> new VoterKey(new byte[1])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVoterIsTheHmacOfTheJdk() throws GeneralSecurityException {
        byte[] bytes = new byte[VoterKey.BYTES];
        Arrays.fill(bytes, (byte) 7);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
        assertThat(key(7).voter("LA1")).isEqualTo(mac.doFinal("voter\nLA1".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void codesAreGroupsOfSignsThatAreNotMixedUp() {
        byte[] bytes = new byte[16];
        Arrays.fill(bytes, (byte) 0x5A);
        assertThat(CodeWords.of(bytes, 16)).matches("([2-9A-HJ-NP-TV-Z]{4}-){3}[2-9A-HJ-NP-TV-Z]{4}");
        assertThat(CodeWords.typed(" abcd efgh2345 jkmn ")).isEqualTo("ABCD-EFGH-2345-JKMN");
    }
}
