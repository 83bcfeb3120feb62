package ma.opencommune.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"correct horse battery", "ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ ⵎⴰⵕⵕⴰ", "كلمات كثيرة طويلة", "onlysmalllettersandlong"})
    void longPasswordsInAnyScriptAreTakenWithoutDigitsOrSigns(String password) {
        assertThat(PasswordRules.problem(password, "amina@example.ma")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevensigns, TOO_SHORT",
        "Password1234, COMMON",
        "casablanca123, COMMON",
        "aaaaaaaaaaaaaaaa, COMMON",
        "121212121212, COMMON",
        "Fatima.Zahra@example.ma, YOURS",
        "fatima zahra, YOURS"
    })
    void shortCommonAndOwnOnesAreNot(String password, PasswordRules.Problem problem) {
        assertThat(PasswordRules.problem(password, "fatima.zahra@example.ma")).hasValue(problem);
    }

    @Test
    void aBoundKeepsHashingCheap() {
        assertThat(PasswordRules.problem("abcde".repeat(41), "a@b.ma")).hasValue(PasswordRules.Problem.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"' Amina@Example.MA ', amina@example.ma", "a.b+c@x.co, a.b+c@x.co"})
    void aMailAddressIsFoundHoweverItIsTyped(String typed, String address) {
        assertThat(MailAddress.parse(typed)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amina", "amina@", "@example.ma", "a b@example.ma", "a@b", "a@b.ma,c@d.ma", "<a@b.ma>"})
    void whatIsNoMailAddressIsNotTakenForOne(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }
}
