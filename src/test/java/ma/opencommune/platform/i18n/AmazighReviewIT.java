package ma.opencommune.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import ma.opencommune.kernel.Language;
import org.junit.jupiter.api.Test;

/** Writes the list of Amazigh texts for a speaker to check, so that it is never older than the texts. */
class AmazighReviewIT {

    private static final Path LIST = Path.of("docs/amazigh-review.md");

    @Test
    void theListForReviewHasEveryAmazighText() throws IOException {
        StringBuilder list = new StringBuilder("""
                # Amazigh texts to be checked by a speaker

                Written by `AmazighReviewIT`; do not edit. The Tifinagh texts were written with a dictionary and not yet read by a
                speaker of Standard Moroccan Amazigh. Correct them in `messages_zgh.properties` of the component.
                """);
        int texts = 0;
        for (String component : Bundles.components()) {
            Map<String, String> french = Bundles.texts(component, Language.FR);
            list.append("\n## ").append(component).append("\n\n| key | ⵜⴰⵎⴰⵣⵉⵖⵜ | français |\n|---|---|---|\n");
            for (Map.Entry<String, String> text :
                    Bundles.texts(component, Language.ZGH).entrySet()) {
                list.append("| `%s` | %s | %s |\n"
                        .formatted(text.getKey(), cell(text.getValue()), cell(french.getOrDefault(text.getKey(), ""))));
                texts++;
            }
        }
        if (!Files.exists(LIST) || !Files.readString(LIST).contentEquals(list)) {
            Files.writeString(LIST, list);
        }
        assertThat(texts).isGreaterThan(50);
        assertThat(Files.readString(LIST)).doesNotContain("| |");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
