package ma.opencommune.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import ma.opencommune.platform.config.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path directory;

    @Test
    void withoutConfigurationItIsTheDemoOnADatabaseOfItsOwn() throws Failure {
        Settings settings = settings(Map.of("opencommune.http.port", "18080"), Optional.empty());
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.text("opencommune.collectivity.code")).isEqualTo("01.571.01.11");
        assertThat(settings.text("opencommune.public.address")).isEqualTo("http://127.0.0.1:18080");
    }

    @Test
    void aConfigurationFileWithoutADatabaseIsNoDemoButRefused() throws IOException {
        Path file =
                Files.writeString(directory.resolve("oc.properties"), "opencommune.collectivity.code=01.571.01.11\n");
        assertThatThrownBy(() -> settings(Map.of(), Optional.of(file)))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.sentences())
                                .anyMatch(sentence -> sentence.startsWith("opencommune.database.url is missing")));
    }

    @Test
    void aDatabaseOfOnesOwnTakesEverySettingSeriously() {
        assertThatThrownBy(() -> settings(
                        Map.of("opencommune.database.url", "jdbc:mariadb://127.0.0.1:3306/oc"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.sentences()).hasSize(6).contains("5 settings are wrong."));
    }

    @Test
    void theDemoRunsOnADatabaseOfOnesOwnWhenAskedFor() throws Failure {
        Settings settings = settings(
                Map.of(
                        "opencommune.demo", "true",
                        "opencommune.database.url", "jdbc:mariadb://127.0.0.1:3306/oc",
                        "opencommune.database.user", "oc",
                        "opencommune.database.password", "secret"),
                Optional.empty());
        assertThat(settings.embedded()).isFalse();
        assertThat(settings.demo()).isTrue();
    }

    private static Settings settings(Map<String, String> commandLine, Optional<Path> file) throws Failure {
        Properties system = new Properties();
        system.putAll(commandLine);
        return Settings.of(Given.read(system, Map.of(), file));
    }
}
