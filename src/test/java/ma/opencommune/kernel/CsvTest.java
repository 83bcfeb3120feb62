package ma.opencommune.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotedFieldsKeepCommasQuotesAndLineEnds() {
        assertThat(Csv.rows("a,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\r\n\r\nz,\n"))
                .containsExactly(Map.of("a", "x, \"y\"", "b", "1\n2"), Map.of("a", "z", "b", ""));
    }

    @Test
    void aShortLineIsRefusedByItsNumber() {
        assertThatThrownBy(() -> Csv.rows("a,b\n1,2\n3\n")).hasMessageContaining("Line 3");
        assertThatThrownBy(() -> Csv.rows("a\n\"3\n")).hasMessageContaining("open");
    }
}
