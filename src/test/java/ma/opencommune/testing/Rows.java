package ma.opencommune.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Looks into the database of a server, and changes there what no page can: the days that passed, the turn of a job. */
public final class Rows {

    private final TestServer server;

    private Rows(TestServer server) {
        this.server = server;
    }

    /** The database of this server. */
    public static Rows of(TestServer server) {
        return new Rows(server);
    }

    /** The first column of the first row. */
    public String text(String query) throws SQLException {
        try (Connection database = connect();
                ResultSet rows = database.createStatement().executeQuery(query)) {
            if (!rows.next()) {
                throw new AssertionError("no row: " + query);
            }
            return rows.getString(1);
        }
    }

    /** The same as a number. */
    public long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /** Changes rows. */
    public void change(String statement) throws SQLException {
        try (Connection database = connect();
                Statement change = database.createStatement()) {
            change.execute(statement);
        }
    }

    /** Lets a job run again at once, and waits until it has. */
    public void run(String job) throws SQLException {
        String runs = "SELECT COALESCE(MAX(runs), -1) FROM platform_job WHERE name = '" + job
                + "' AND lease_owner IS NULL AND runs > ";
        long before = count("SELECT COALESCE(MAX(runs), 0) FROM platform_job WHERE name = '" + job + "'");
        change("UPDATE platform_job SET last_started = NULL, last_ended = NULL WHERE name = '" + job + "'");
        Awaitility.await("the job " + job)
                .atMost(Duration.ofSeconds(150))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> count(runs + before) > before);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.databaseUrl(),
                TestDatabase.running().user(),
                TestDatabase.running().password());
    }
}
