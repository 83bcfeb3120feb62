package ma.opencommune.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.opencommune.testing.TestPeople;
import org.awaitility.Awaitility;

/**
 * Leads two nodes to the same point: the rows a job wants are held until both nodes are inside the job, whose lease is taken away from
 * the first. What the job does must then be done once for another reason than the lease.
 */
final class SameMoment {

    private static final String FREE =
            "UPDATE platform_job SET lease_owner = NULL, lease_until = NULL, last_started = NULL, last_ended = NULL WHERE name = '";

    private final TestPeople people;

    SameMoment(TestPeople people) {
        this.people = people;
    }

    /** Both nodes are in each of these jobs before the rows are let go of. */
    void meet(List<String> jobs, List<String> tables) throws SQLException {
        Map<String, Set<String>> inside = new HashMap<>();
        try (Connection holding = people.connect();
                Connection watching = people.connect()) {
            holding.setAutoCommit(false);
            for (String table : tables) {
                holding.createStatement().executeQuery("SELECT id FROM " + table + " FOR UPDATE");
            }
            for (String job : jobs) {
                watching.createStatement().execute(FREE + job + "'");
            }
            Awaitility.await("both nodes in " + jobs)
                    .atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> all(watching, jobs, inside));
            holding.commit();
        }
    }

    private static boolean all(Connection watching, List<String> jobs, Map<String, Set<String>> inside)
            throws SQLException {
        boolean met = true;
        try (Statement statement = watching.createStatement()) {
            for (String job : jobs) {
                Set<String> owners = inside.computeIfAbsent(job, name -> new HashSet<>());
                try (ResultSet row =
                        statement.executeQuery("SELECT lease_owner FROM platform_job WHERE name = '" + job + "'")) {
                    if (row.next() && row.getString(1) != null) {
                        owners.add(row.getString(1));
                    }
                }
                if (owners.size() < 2) {
                    met = false;
                    statement.execute(FREE + job + "' AND lease_owner IS NOT NULL");
                }
            }
        }
        return met;
    }
}
