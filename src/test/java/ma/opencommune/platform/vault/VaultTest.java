package ma.opencommune.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VaultTest {

    private final Vault vault = TestVault.of("5e".repeat(32) + "\n");

    @Test
    void whatIsSealedIsOpenedAgain() {
        assertThat(vault.open(vault.seal("رقم البطاقة LA123456"))).isEqualTo("رقم البطاقة LA123456");
    }

    @Test
    void equalTextsAreSealedDifferently() {
        assertThat(vault.seal("LA123456")).isNotEqualTo(vault.seal("LA123456"));
    }

    @Test
    void aTextThatWasAlteredAnywhereIsRefused() {
        byte[] sealed = vault.seal("LA123456");
        for (int at = 0; at < sealed.length; at++) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertThatThrownBy(() -> vault.open(altered)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] sealed = vault.seal("LA123456");
        assertThatThrownBy(() -> TestVault.of("5f".repeat(32)).open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDigestIsTheSameForOneTextAndPurposeOnly() {
        assertThat(vault.digest("token", "a")).isEqualTo(vault.digest("token", "a"));
        assertThat(vault.digest("token", "a")).isNotEqualTo(vault.digest("mail", "a"));
        assertThat(vault.digest("token", "a")).isNotEqualTo(vault.digest("token", "b"));
    }
}
