package ma.opencommune.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to this application's version before the first query.
 *
 * <p>Runs outside any JTA transaction: the driver's data source is also an XA source, and a migration inside a
 * transaction dies with XAER_RMFAIL. Two nodes that start together wait for each other on Flyway's lock.
 */
@ApplicationScoped
public class Migrations {

    /** Observers of the start that query the database must have a priority above this one. */
    public static final int PRIORITY = 100;

    /** Versions are dates of equal length, so that the greatest text is the newest; a failed one counts as none. */
    private static final String APPLIED =
            "SELECT IF(MIN(success) = 1, MAX(version), 'failed') FROM flyway_schema_history WHERE version IS NOT NULL";

    @Inject
    DataSource source;

    private String newest = "";

    void migrate(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object start) {
        Flyway flyway = flyway();
        flyway.migrate();
        newest = Arrays.stream(flyway.info().all())
                .map(migration -> String.valueOf(migration.getVersion()))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** The version of the newest migration this application brings along. */
    public String newest() {
        return newest;
    }

    /**
     * The version the database is at; one short query.
     *
     * @throws SQLException when the database cannot be asked
     */
    public String applied() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(APPLIED)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load();
    }
}
