package ma.opencommune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/fr/account", "/ar/staff/accounts?search=a%20b&sort=NAME", "/zgh/"})
    void ourOwnPagesAreFollowed(String to) {
        assertThat(WayBack.of(to)).hasValue(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/fr/account",
                "/\\evil.example",
                "/fr/../../evil",
                "javascript:alert(1)",
                "/fr/account\r\nSet-Cookie: a=b",
                "/fr/nothing",
                "/account",
                "/openid/start",
                "/fr/account#x",
                "fr/account",
                " /fr/account"
            })
    void anythingElseIsNoAddress(String to) {
        assertThat(WayBack.of(to)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "192.0.2.7"})
    void anAddressOfVersionFourCountsAsItIs(String address) {
        assertThat(ClientAddress.network(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:1:2::1", "2001:db8:1:2:ffff:0:0:9"})
    void ofAnAddressOfVersionSixOnlyTheNetworkCounts(String address) {
        assertThat(ClientAddress.network(address)).isEqualTo("20010db800010002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "", "1.2.3.4 OR 1=1"})
    void aNameIsNeverLookedUp(String address) {
        assertThat(ClientAddress.network(address)).isEqualTo("unknown");
    }
}
