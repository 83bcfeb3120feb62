package ma.opencommune.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the tables of a new MariaDB with one database and the one user who may use it, from 127.0.0.1. No user without a password
 * ever exists: the server's own bootstrap mode does it all before it listens anywhere.
 */
final class DatabaseBirth {

    private static final List<String> SYSTEM = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private final MariaDbFiles files;
    private final Path directory;

    DatabaseBirth(MariaDbFiles files, Path directory) {
        this.files = files;
        this.directory = directory;
    }

    /** Makes them in a draft that takes its place when it is complete, so that a start that is killed leaves no half of it. */
    void make(Path tables, String name, String password) throws Failure, IOException, InterruptedException {
        Path draft = directory.resolve("data.draft");
        remove(draft);
        PrivateFile.directory(draft);
        List<String> command = new ArrayList<>(files.command(draft));
        command.add("--bootstrap");
        Path log = directory.resolve("bootstrap.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream script = process.getOutputStream()) {
            script.write(script(name, password).getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            process.destroy();
        }
        if (process.waitFor() != 0) {
            throw new Failure("The embedded database could not be made; its log is " + log.toAbsolutePath() + ".");
        }
        Files.move(draft, tables, StandardCopyOption.ATOMIC_MOVE);
    }

    private String script(String name, String password) throws IOException {
        StringBuilder script = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
        for (String file : SYSTEM) {
            script.append(files.script(file)).append('\n');
        }
        return script.append("""
                DELETE FROM global_priv WHERE User <> 'mariadb.sys';
                FLUSH PRIVILEGES;
                CREATE DATABASE %s CHARACTER SET utf8mb4;
                CREATE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON %s.* TO '%s'@'127.0.0.1';
                """.formatted(name, name, password, name, name)).toString();
    }

    private static void remove(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(directory)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
