package ma.opencommune.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    private static final Map<String, String> RIGHT = Map.of(
            "opencommune.collectivity.code", "01.571.01.11",
            "opencommune.database.url", "jdbc:mariadb://127.0.0.1:3306/open_commune",
            "opencommune.database.user", "open_commune",
            "opencommune.database.password", "secret",
            "opencommune.files.directory", "/var/lib/open-commune/files",
            "opencommune.vault.key-file", "/etc/open-commune/vault.key");

    @TempDir
    Path directory;

    @Test
    void theRequiredKeysAloneAreEnough() {
        assertThat(problems(RIGHT)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Map<String, String> wrong = new HashMap<>(RIGHT);
        wrong.remove("opencommune.database.user");
        wrong.put("opencommune.mail.port", "seventy");
        wrong.put("opencommune.databse.password", "x");
        assertThat(problems(wrong)).hasSize(3);
        assertThat(problems(wrong).get(0))
                .startsWith("opencommune.database.user is missing")
                .endsWith("opencommune.database.user=open_commune");
        assertThat(problems(wrong).get(1))
                .startsWith(
                        "opencommune.mail.port is \"seventy\", which is not a port number from 1 to 65535. Example, line ");
        assertThat(problems(wrong).get(2))
                .startsWith(
                        "opencommune.databse.password is not a key of Open Commune. Is opencommune.database.password meant?");
    }

    @Test
    void theLineNamedIsTheLineOfTheExampleFile() throws IOException {
        Map<String, String> wrong = new HashMap<>(RIGHT);
        wrong.put("opencommune.timezone", "Mars");
        String sentence = problems(wrong).get(0);
        int line = Integer.parseInt(sentence.replaceAll(".*line ([0-9]+):.*", "$1"));
        assertThat(Files.readAllLines(Path.of(Example.FILE)).get(line - 1))
                .isEqualTo("#opencommune.timezone=Africa/Casablanca");
    }

    @ParameterizedTest
    @CsvSource({
        "opencommune.collectivity.code, 1.571",
        "opencommune.collectivity.code, 00.571",
        "opencommune.collectivity.population, -1",
        "opencommune.collectivity.prefix, tet",
        "opencommune.database.url, jdbc:postgresql://127.0.0.1/oc",
        "opencommune.database.url, jdbc:mariadb://127.0.0.1:3306",
        "opencommune.public.address, https://commune.example.ma/",
        "opencommune.public.address, commune.example.ma",
        "opencommune.http.port, 65536",
        "opencommune.languages.offered, 'ar,de'",
        "opencommune.languages.offered, 'ar,ar'",
        "opencommune.timezone, +01:00",
        "opencommune.mail.security, ssl",
        "opencommune.mail.from, nobody",
        "opencommune.files.max-megabytes, 10 MB",
        "opencommune.demo, yes",
        "opencommune.files.directory, ''",
    })
    void aMalformedValueIsRefused(String key, String value) {
        Map<String, String> wrong = new HashMap<>(RIGHT);
        wrong.put(key, value);
        assertThat(problems(wrong))
                .hasSize(1)
                .allSatisfy(sentence -> assertThat(sentence).startsWith(key + " is "));
    }

    @Test
    void aSecretValueIsNeverShown() {
        Map<String, String> wrong = new HashMap<>(RIGHT);
        wrong.put("opencommune.database.password", " ");
        assertThat(new Setting("k", "m", Check.port(), Setting.Need.OPEN, "1", true).wrong(Optional.of("hunter2")))
                .hasValueSatisfying(sentence -> assertThat(sentence).doesNotContain("hunter2"));
        assertThat(problems(wrong)).hasSize(1);
    }

    @Test
    void theDemoIsRefusedBehindAnEncryptedAddress() {
        Map<String, String> wrong = new HashMap<>(RIGHT);
        wrong.put("opencommune.demo", "true");
        wrong.put("opencommune.public.address", "https://commune.example.ma");
        assertThat(problems(wrong))
                .hasSize(1)
                .allSatisfy(sentence -> assertThat(sentence).startsWith("opencommune.demo is true"));
    }

    @Test
    void commandLineWinsOverEnvironmentOverSecretsOverFile() throws IOException {
        Path file = Files.writeString(
                directory.resolve("oc.properties"),
                "opencommune.mail.port=1\nopencommune.mail.host=a\nopencommune.mail.user=f\nopencommune.mail.from=تطوان@x\n");
        Path secrets = Files.createDirectory(directory.resolve("secrets"));
        Files.writeString(secrets.resolve("opencommune.mail.port"), "2\n");
        Files.writeString(secrets.resolve("opencommune.mail.host"), "b\n");
        Files.writeString(secrets.resolve("opencommune.mail.user"), "s\n");
        Properties system = new Properties();
        system.setProperty("opencommune.config.file", file.toString());
        system.setProperty("opencommune.mail.port", "4");
        Map<String, String> environment = Map.of(
                "OPENCOMMUNE_MAIL_PORT",
                "3",
                "OPENCOMMUNE_MAIL_HOST",
                "c",
                "OPENCOMMUNE_CONFIG_SECRETS",
                secrets.toString());
        Given given = Given.read(system, environment, Optional.empty());
        assertThat(given.value("opencommune.mail.port")).contains("4");
        assertThat(given.value("opencommune.mail.host")).contains("c");
        assertThat(given.value("opencommune.mail.user")).contains("s");
        assertThat(given.value("opencommune.mail.from")).contains("تطوان@x");
        assertThat(given.names()).contains("opencommune.mail.host", "opencommune.config.secrets");
    }

    private static List<String> problems(Map<String, String> values) {
        return new Configuration(key -> Optional.ofNullable(values.get(key)), values.keySet())
                .problems().stream().map(Problem::sentence).toList();
    }
}
