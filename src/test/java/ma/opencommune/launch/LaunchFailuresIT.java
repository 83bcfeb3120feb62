package ma.opencommune.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each reason for which a start is refused, seen from the terminal: one sentence, a status, nothing left running. */
class LaunchFailuresIT {

    @TempDir
    static Path shared;

    private static EmbeddedDatabase database;
    private static Map<String, String> reachable;

    @TempDir
    Path directory;

    private StarterProcess starter;

    @BeforeAll
    static void aRealDatabaseThatAsksForThePassword() throws Exception {
        database = new EmbeddedDatabase(DataDirectory.open(shared.resolve("data")));
        reachable = database.start();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void aConfigurationWithoutFault() throws IOException {
        starter = new StarterProcess(directory)
                .with("opencommune.collectivity.code", "01.571.01.11")
                .with("opencommune.files.directory", directory.resolve("files").toString())
                .with(
                        "opencommune.vault.key-file",
                        directory.resolve("vault.key").toString());
        reachable.forEach(starter::with);
    }

    @Test
    void nothingIsWrong() throws Exception {
        starter.start("--check");
        assertThat(starter.status()).isZero();
        assertThat(starter.err()).isEmpty();
        assertThat(Files.readString(directory.resolve("vault.key"))).matches("[0-9a-f]{64}");
    }

    @Test
    void theDatabaseCannotBeReached() throws Exception {
        String nowhere = "jdbc:mariadb://127.0.0.1:" + HttpPort.free() + "/open_commune";
        refuses(starter.with("opencommune.database.url", nowhere))
                .startsWith("Open Commune did not start: The database at " + nowhere + " cannot be reached");
    }

    @Test
    void thePasswordIsWrong() throws Exception {
        refuses(starter.with("opencommune.database.password", "guessed"))
                .contains(" refuses the user \"open_commune\" with this password")
                .doesNotContain("guessed");
    }

    @Test
    void thereIsNoSuchDatabase() throws Exception {
        String other = reachable.get("opencommune.database.url").replace("open_commune", "other");
        refuses(starter.with("opencommune.database.url", other)).containsAnyOf("has no right on", "no such database");
    }

    @Test
    void theSchemaIsNewerThanTheApplication() throws Exception {
        try (Connection connection = connect()) {
            connection
                    .createStatement()
                    .execute("CREATE TABLE flyway_schema_history (version VARCHAR(50), success BOOLEAN)");
            connection.createStatement().execute("INSERT INTO flyway_schema_history VALUES ('999912312359', TRUE)");
        }
        try {
            Files.writeString(directory.resolve("vault.key"), "5e".repeat(32));
            refuses(starter)
                    .contains("was already used by a newer version of Open Commune (its tables are of 999912312359");
            Files.delete(directory.resolve("vault.key"));
            refuses(starter).contains("is missing, and the database holds data sealed with it");
        } finally {
            try (Connection connection = connect()) {
                connection.createStatement().execute("DROP TABLE flyway_schema_history");
            }
        }
    }

    @Test
    void thePortIsTaken() throws Exception {
        int port = Integer.parseInt(starter.setting("opencommune.http.port"));
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            refuses(starter).contains("Port " + other.getLocalPort() + " of 127.0.0.1 is taken");
        }
    }

    @Test
    void theFilesDirectoryCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(directory.resolve("a-file"));
        refuses(starter.with(
                        "opencommune.files.directory", file.resolve("files").toString()))
                .contains("The files directory " + file.resolve("files") + " cannot be written to");
    }

    @Test
    void theKeyFileHoldsSomethingElse() throws Exception {
        Files.writeString(directory.resolve("vault.key"), "not a key");
        refuses(starter).contains("does not hold 64 hexadecimal digits");
    }

    @Test
    void anotherOneRunsFromTheSameDirectory() throws Exception {
        Path data = Files.createDirectories(directory.resolve("data"));
        try (FileChannel channel =
                        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            refuses(starter).contains("is already running from the directory " + data);
        }
    }

    @Test
    void severalSettingsAreWrongAndEachIsSaid() throws Exception {
        starter.with("opencommune.mail.port", "x").with("opencommune.timezone", "Mars");
        starter.with("opencommune.colectivity.code", "01");
        starter.start();
        assertThat(starter.status()).isEqualTo(78);
        assertThat(starter.err().lines().toList())
                .hasSize(4)
                .allMatch(line -> line.startsWith("Open Commune did not start: "))
                .anyMatch(line -> line.contains("opencommune.mail.port is \"x\""))
                .anyMatch(line -> line.contains("opencommune.timezone is \"Mars\""))
                .anyMatch(line -> line.contains("Is opencommune.collectivity.code meant?"));
    }

    @Test
    void theConfigurationFileIsMissing() throws Exception {
        refuses(starter.with("opencommune.config.file", "/nowhere/oc.properties"))
                .contains("The configuration file /nowhere/oc.properties cannot be read.");
    }

    private static Connection connect() throws Exception {
        return DriverManager.getConnection(
                reachable.get("opencommune.database.url"),
                reachable.get("opencommune.database.user"),
                reachable.get("opencommune.database.password"));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refuses(StarterProcess starter) throws Exception {
        starter.start();
        int status = starter.status();
        assertThat(status).as(starter.err()).isEqualTo(78);
        assertThat(starter.err().lines()).as("one sentence").hasSize(1);
        assertThat(starter.process().descendants()).as("left running").isEmpty();
        assertThat(starter.data("server.pid")).doesNotExist();
        return assertThat(starter.err());
    }
}
