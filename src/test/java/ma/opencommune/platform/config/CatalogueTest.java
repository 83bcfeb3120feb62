package ma.opencommune.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Pattern INJECTED = Pattern.compile(
            "@ConfigProperty\\(\\s*name = \"(?<key>[^\"]+)\"(,\\s*defaultValue = \"(?<value>[^\"]*)\")?\\s*\\)");
    private static final Pattern ASKED =
            Pattern.compile("(?:MPCONFIG=|alue\\(\\s*\")(?<key>opencommune\\.[a-z0-9.-]*[a-z0-9])");

    @Test
    void theExampleFileIsWhatTheCatalogueSays() throws IOException {
        assertThat(Files.readString(Path.of(Example.FILE)))
                .as("run ma.opencommune.platform.config.Example to write it anew")
                .isEqualTo(Example.text());
    }

    @Test
    void everyKeyTheSourcesAskForIsInTheCatalogue() throws IOException {
        List<String> asked = new ArrayList<>();
        for (String source : sources()) {
            for (Pattern pattern : List.of(INJECTED, ASKED)) {
                pattern.matcher(source).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        assertThat(asked)
                .contains("opencommune.timezone", "opencommune.database.url")
                .allSatisfy(key -> assertThat(Catalogue.find(key)).as(key).isPresent());
    }

    @Test
    void theDefaultsInTheSourcesAreThoseOfTheCatalogue() throws IOException {
        for (String source : sources()) {
            Matcher injected = INJECTED.matcher(source);
            while (injected.find()) {
                String value = injected.group("value");
                if (value != null) {
                    assertThat(Catalogue.find(injected.group("key")).flatMap(Setting::byDefault))
                            .as(injected.group("key"))
                            .contains(value);
                }
            }
        }
    }

    @Test
    void eachExampleIsAcceptedByItsOwnCheck() {
        assertThat(Catalogue.all())
                .allSatisfy(setting -> assertThat(setting.check().accepts().test(setting.example()))
                        .as(setting.key())
                        .isTrue());
    }

    @Test
    void noKeyStandsThereTwice() {
        assertThat(Catalogue.all().stream().map(Setting::key)).doesNotHaveDuplicates();
    }

    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
