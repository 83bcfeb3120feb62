package ma.opencommune.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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

    @Inject
    DataSource source;

    void migrate(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object start) {
        flyway().migrate();
    }

    /** True when each migration of this application is applied and none is unknown to it. */
    public boolean upToDate() {
        return flyway().validateWithResult().validationSuccessful;
    }

    private Flyway flyway() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load();
    }
}
