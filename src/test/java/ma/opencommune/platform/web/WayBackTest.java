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
                "///evil.example/fr/account",
                "/fr//evil.example",
                "/fr/account@evil.example",
                "https:evil.example",
                "HTTPS://EVIL.EXAMPLE/fr/account",
                "/%2f%2fevil.example",
                "/%5cevil.example",
                "/fr/account?next=https://evil.example/\u202e",
                "/fr/account;jsessionid=1",
                "\t/fr/account",
                "/fr/account\u0000",
                "data:text/html,x",
                "/staff/accounts.csv",
                "/fr/staff/accounts.csv",
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
