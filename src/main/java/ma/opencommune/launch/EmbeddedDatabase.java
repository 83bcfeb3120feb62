package ma.opencommune.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.platform.start.DatabaseCheck;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB of the starter program's own, for a first look: on this machine's loopback address only, under a password nobody else
 * knows, its data kept for the next start.
 */
final class EmbeddedDatabase implements AutoCloseable {

    /** Holds the number of the process while it runs. */
    static final String NUMBER = "mariadb/mariadbd.pid";

    private static final String NAME = "open_commune";
    private static final int PATIENCE_SECONDS = 90;

    private final DataDirectory data;
    private @Nullable Child child;

    EmbeddedDatabase(DataDirectory data) {
        this.data = data;
    }

    /** Starts it, made anew at the first time, and gives the settings that lead to it. */
    Map<String, String> start() throws Failure, IOException, InterruptedException {
        MariaDbFiles files = MariaDbFiles.unpacked(data.at("mariadb"));
        String password = password();
        if (!Files.isDirectory(tables())) {
            new DatabaseBirth(files, data.at("mariadb")).make(tables(), NAME, password);
        }
        int port = HttpPort.free();
        List<String> command = new ArrayList<>(files.command(tables()));
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + data.at("mariadb/socket").toAbsolutePath(),
                "--skip-name-resolve",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=64M",
                "--max-connections=60"));
        Path log = data.at("mariadb/mariadbd.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Child started = Child.start(builder, data.at(NUMBER));
        child = started;
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
        await(started, new DatabaseCheck(url, NAME, password, Optional.empty()), log);
        return Map.of(
                "opencommune.database.url", url,
                "opencommune.database.user", NAME,
                "opencommune.database.password", password);
    }

    private Path tables() {
        return data.at("mariadb/data");
    }

    private String password() throws IOException {
        Path file = data.at("mariadb/password");
        if (!Files.isRegularFile(file)) {
            PrivateFile.write(file, Random.hex(24));
        }
        return Files.readString(file).strip();
    }

    private static void await(Child started, DatabaseCheck check, Path log) throws Failure, InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        Optional<String> problem = check.problem();
        while (problem.isPresent()) {
            if (!started.process().isAlive() || System.nanoTime() > end) {
                throw new Failure("The embedded database does not start; its log is " + log.toAbsolutePath() + ".");
            }
            Thread.sleep(200);
            problem = check.problem();
        }
    }

    @Override
    public void close() throws IOException {
        if (child != null) {
            child.close();
        }
    }
}
