package ma.opencommune.platform.persistence;

import java.sql.SQLException;
import java.util.Optional;
import ma.opencommune.platform.config.Given;
import ma.opencommune.platform.start.Preconditions;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's source of connections, with address and credentials of the configuration. The first thing the server makes of the
 * application, before it opens the persistence unit and long before CDI starts: so it is here that a start is refused, and MicroProfile
 * Config does not know the application's own sources yet.
 */
public class CheckedDataSource extends MariaDbDataSource {

    /** Made by the pool. */
    public CheckedDataSource() throws SQLException {
        Preconditions.checkOnce();
        Given given = Given.read(System.getProperties(), System.getenv(), Optional.empty());
        setUrl(given.value("opencommune.database.url").orElse(""));
        setUser(given.value("opencommune.database.user").orElse(""));
        setPassword(given.value("opencommune.database.password").orElse(""));
    }
}
