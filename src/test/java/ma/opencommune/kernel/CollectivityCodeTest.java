package ma.opencommune.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectivityCodeTest {

    @ParameterizedTest
    @CsvSource({
        "00,NATIONAL,",
        "01,REGION,00",
        "01.571,PROVINCE,01",
        "01.571.01.07,COMMUNE,01.571",
        "01.511.01.0,COMMUNE,01.511"
    })
    void theFormOfACodeTellsItsLevelAndParent(String text, Level level, String parent) {
        CollectivityCode code = CollectivityCode.of(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.parent().map(CollectivityCode::text).orElse(null)).isEqualTo(parent);
        assertThat(code.parent().map(CollectivityCode::level)).isEqualTo(level.above());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.571", "01.57", "01.571.01", "01.571.01.071", "00.571", "٠١", "01 "})
    void anythingElseIsRefusedWithWhatIsAccepted(String text) {
        assertThatThrownBy(() -> CollectivityCode.of(text)).hasMessageContaining("accepted");
    }
}
