package ma.opencommune.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** The pool of connections; {@link CheckedDataSource} takes address and credentials from the configuration. */
@DataSourceDefinition(
        name = Database.JNDI,
        className = "ma.opencommune.platform.persistence.CheckedDataSource",
        minPoolSize = 2,
        maxPoolSize = 20)
@ApplicationScoped
public class Database {

    static final String JNDI = "java:app/jdbc/open-commune";

    @Resource(lookup = JNDI)
    DataSource source;

    @Produces
    DataSource source() {
        return source;
    }
}
