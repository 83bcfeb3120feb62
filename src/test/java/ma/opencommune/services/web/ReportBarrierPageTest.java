package ma.opencommune.services.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportBarrierPageTest {

    @ParameterizedTest
    @CsvSource({
        "https://commune.ma/fr/calendar, /fr/calendar",
        "https://commune.ma/fr/track?number=1&token=secret, /fr/track",
        "https://elsewhere.example/fr/calendar, ''",
        "https://commune.ma/fr/report-barrier, ''",
        "not an address, ''"
    })
    void thePlaceStartsFromThePageThePersonComesFromWithoutItsSecrets(String referer, String place) {
        assertThat(ReportBarrierPage.page(referer, "commune.ma")).isEqualTo(place);
    }
}
