package ma.opencommune.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Whether the database lets the application in, is recent enough, and was not left by a newer application.
 *
 * @param url its JDBC address
 * @param user the user
 * @param password its password
 * @param own the version of this application's newest migration; empty when it is not known
 */
public record DatabaseCheck(String url, String user, String password, Optional<String> own) {

    private static final int ACCESS_DENIED = 1045;
    private static final int NO_RIGHT_ON_DATABASE = 1044;
    private static final int NO_SUCH_DATABASE = 1049;
    private static final int LEAST_MAJOR = 10;
    private static final int LEAST_MINOR = 11;
    private static final int PATIENCE_SECONDS = 10;

    /** What is wrong, in one sentence; empty when the application can use it. */
    public Optional<String> problem() {
        try (Connection connection = connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            int minor = connection.getMetaData().getDatabaseMinorVersion();
            if (major < LEAST_MAJOR || (major == LEAST_MAJOR && minor < LEAST_MINOR)) {
                return Optional.of("The database server at " + url + " is version " + major + "." + minor
                        + "; MariaDB 10.11 or newer is needed.");
            }
            return newer(connection);
        } catch (SQLException e) {
            return Optional.of(sentence(e));
        }
    }

    /** Whether the application made its tables in this database. */
    public boolean used() {
        try (Connection connection = connect()) {
            return schemaVersion(connection).isPresent();
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        loadDriver();
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        return DriverManager.getConnection(url, user, password);
    }

    private static void loadDriver() {
        try {
            Class.forName("org.mariadb.jdbc.Driver");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the driver of MariaDB is in the application", e);
        }
    }

    private String sentence(SQLException e) {
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED ->
                "The database at " + url + " refuses the user \"" + user
                        + "\" with this password (opencommune.database.user, opencommune.database.password).";
            case NO_RIGHT_ON_DATABASE ->
                "The user \"" + user + "\" has no right on the database of " + url + " (opencommune.database.user).";
            case NO_SUCH_DATABASE ->
                "The server answers, but it has no such database: " + url + " (opencommune.database.url).";
            default -> "The database at " + url + " cannot be reached (opencommune.database.url).";
        };
    }

    private Optional<String> newer(Connection connection) throws SQLException {
        return schemaVersion(connection)
                .filter(found -> own.isPresent() && found.compareTo(own.get()) > 0)
                .map(found -> "The database was already used by a newer version of Open Commune (its tables are of "
                        + found + ", this application's of " + own.orElse("")
                        + "); install that version or a later one.");
    }

    private static Optional<String> schemaVersion(Connection connection) throws SQLException {
        try (ResultSet table =
                connection.getMetaData().getTables(connection.getCatalog(), null, "flyway_schema_history", null)) {
            if (!table.next()) {
                return Optional.empty();
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT MAX(version) FROM flyway_schema_history WHERE success")) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}
