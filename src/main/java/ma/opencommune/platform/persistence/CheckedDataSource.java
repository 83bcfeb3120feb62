package ma.opencommune.platform.persistence;

import java.sql.SQLException;
import ma.opencommune.platform.start.Preconditions;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's source of connections. The first thing the server makes of the application, before it opens the persistence unit and
 * long before CDI starts, so it is here that a start is refused.
 */
public class CheckedDataSource extends MariaDbDataSource {

    /** Made by the pool. */
    public CheckedDataSource() throws SQLException {
        Preconditions.checkOnce();
    }
}
