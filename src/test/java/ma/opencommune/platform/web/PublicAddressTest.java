package ma.opencommune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    /** A question that was sent with a host of the stranger's own. */
    private static final UriInfo ASKED = (UriInfo) Proxy.newProxyInstance(
            PublicAddressTest.class.getClassLoader(),
            new Class<?>[] {UriInfo.class},
            (proxy, method, arguments) -> URI.create("http://stranger.example/api/v1/"));

    private static String of(Optional<String> configured) {
        PublicAddress address = new PublicAddress();
        address.configured = configured;
        return address.of(ASKED);
    }

    @Test
    void linksNameTheConfiguredAddressWhateverHostIsAskedFor() {
        assertThat(of(Optional.of("https://commune.example"))).isEqualTo("https://commune.example/");
        assertThat(of(Optional.of("https://commune.example/"))).isEqualTo("https://commune.example/");
    }

    @Test
    void withoutOneTheyNameTheHostThatWasAsked() {
        assertThat(of(Optional.empty())).isEqualTo("http://stranger.example/");
    }
}
