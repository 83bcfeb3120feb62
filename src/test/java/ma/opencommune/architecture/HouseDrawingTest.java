package ma.opencommune.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/architecture.md shows the house as it is. When it does not, write it anew:
 * {@code mvn test -Dtest=HouseDrawingTest -Dopencommune.docs.write=true}
 */
class HouseDrawingTest {

    private static final Path TEXT = Path.of("docs", "architecture.md");
    private static final Path PICTURE = Path.of("docs", "architecture.svg");
    private static final String HOW =
            "stale: run mvn test -Dtest=HouseDrawingTest -Dopencommune.docs.write=true and commit docs/";

    private final HouseDrawing drawing = new HouseDrawing(House.real());

    @Test
    void theDrawingsShowTheHouseAsItIs() throws IOException {
        String now = Files.readString(TEXT);
        String text = section(now, "components", drawing.mermaid());
        text = section(text, "table", drawing.table());
        text = section(text, "platform", HouseDrawing.platform());
        text = section(text, "rules", HouseDrawing.rules(HouseRulesTest.inTheHouse()));
        if (Boolean.getBoolean("opencommune.docs.write")) {
            Files.writeString(TEXT, text);
            Files.writeString(PICTURE, drawing.svg());
        }
        assertThat(Files.readString(TEXT)).as(HOW).isEqualTo(text);
        assertThat(Files.readString(PICTURE)).as(HOW).isEqualTo(drawing.svg());
    }

    @Test
    void aNewArrowMakesTheDrawingStale() {
        assertThat(new HouseDrawing(House.ofFixtures()).mermaid())
                .contains("collectivity --> information")
                .isNotEqualTo(drawing.mermaid());
    }

    private static String section(String text, String name, String content) {
        String begin = "<!-- generated: " + name + " -->\n";
        String end = "<!-- end: " + name + " -->\n";
        assertThat(text).contains(begin, end);
        return text.substring(0, text.indexOf(begin) + begin.length()) + content + text.substring(text.indexOf(end));
    }
}
