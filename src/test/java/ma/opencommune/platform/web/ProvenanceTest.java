package ma.opencommune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    private static final String PUBLIC = "https://commune.example.ma";

    @ParameterizedTest
    @CsvSource({
        // site, origin, referer, host, session, elsewhere
        "same-origin,,,h,true,false",
        "none,,,h,true,false",
        "same-site,https://commune.example.ma,,h,true,true",
        "cross-site,https://commune.example.ma,,h,true,true",
        ",https://commune.example.ma,,backend:8080,true,false",
        ",http://backend:8080,,backend:8080,true,false",
        ",https://evil.example,,backend:8080,true,true",
        ",https://commune.example.ma.evil.example,,backend:8080,false,true",
        ",null,,backend:8080,false,true",
        ",,https://commune.example.ma/fr/account?x=1,backend:8080,true,false",
        ",,https://evil.example/?https://commune.example.ma,backend:8080,true,true",
        ",,not a uri at all,backend:8080,true,true",
        ",,,backend:8080,true,true",
        ",,,backend:8080,false,false"
    })
    void aRequestIsBelievedOnlyFromOurOwnPages(
            String site, String origin, String referer, String host, boolean session, boolean elsewhere) {
        assertThat(new Provenance(site, origin, referer, host, session).elsewhere(PUBLIC))
                .isEqualTo(elsewhere);
    }
}
