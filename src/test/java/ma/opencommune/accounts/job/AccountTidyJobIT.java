package ma.opencommune.accounts.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Links are forgotten in time, and none that is still of use. */
class AccountTidyJobIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final TestPeople people = TestPeople.shared();

    private void execute(String sql) throws SQLException {
        try (Connection connection = people.connect()) {
            connection.createStatement().execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = people.connect();
                ResultSet row = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void addLink(long account, String digit, String ended) throws SQLException {
        execute("INSERT INTO accounts_link (account_id, purpose, digest, expires) VALUES (" + account
                + ", 'RESET', UNHEX(REPEAT('" + digit + "', 64)), UTC_TIMESTAMP(6) - INTERVAL " + ended + ")");
    }

    @Test
    void oldLinksGoAndTheOthersStayHoweverOftenItRuns() throws SQLException {
        long account = people.create(Role.RESIDENT).id();
        for (int run = 0; run < 2; run++) {
            addLink(account, "a", "31 DAY");
            if (run == 0) {
                addLink(account, "b", "29 DAY");
            }
            execute(
                    "UPDATE platform_job SET last_started = UTC_TIMESTAMP(6) - INTERVAL 2 DAY WHERE name = 'accounts.tidy'");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> count("accounts_link WHERE digest = UNHEX(REPEAT('a', 64))") == 0);
            assertThat(count("accounts_link WHERE digest = UNHEX(REPEAT('b', 64))"))
                    .isEqualTo(1);
        }
    }
}
