package ma.opencommune.information.web;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/**
 * Measures how long an announced closure takes to move open requests: all dates, an event and a letter for each, in the one transaction
 * of the announcement. Argument: requests.
 */
public final class RecalculationBenchmark {

    /** Copies the one request that was filed; received on working days of the last three weeks. */
    private static final String COPIES = """
            INSERT INTO information_request (number, token_hash, %1$s)
            SELECT CONCAT('BEN-2026-', seq), UNHEX(SHA2(seq, 256)), %1$s FROM information_request JOIN seq_1_to_%2$d
            WHERE number NOT LIKE 'BEN%%'
            """;

    private RecalculationBenchmark() {}

    /** Prints one line. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        int requests = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        TestServer server = new TestServer(TestDatabase.running().fresh("oc_benchmark")).forLong();
        server.start();
        TestPeople people = TestPeople.on(server);
        new AskByHttp(server.url()).shown().receipt();
        LocalDate day;
        try (Connection database = people.connect();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(COPIES.formatted(columns(statement), requests));
            day = LocalDate.parse(one(statement, "SELECT MAX(due) FROM information_request"));
            long start = System.nanoTime();
            announce(people, server.url(), day);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%d open requests: announced in %.1f s, %s events, %s letters waiting or sent%n",
                    requests,
                    seconds,
                    one(statement, "SELECT COUNT(*) FROM information_event WHERE kind = 'DEADLINE_RECALCULATED'"),
                    one(statement, "SELECT COUNT(*) FROM platform_mail"));
        }
        server.kill();
        System.exit(0);
    }

    private static String columns(Statement statement) throws SQLException {
        return one(
                statement,
                "SELECT GROUP_CONCAT(column_name) FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'information_request' AND column_name NOT IN ('id', 'number', 'token_hash')"
                        + " AND is_generated = 'NEVER'");
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Closes this day, as the administrator does on the page. */
    private static void announce(TestPeople people, String url, LocalDate day) {
        String admin = people.session(Role.ADMINISTRATOR);
        Map<String, String> fields = new TreeMap<>(Map.of(
                "action", "add",
                "date", day.toString(),
                "kind", "EXCEPTIONAL",
                "name-ar", "عطلة استثنائية",
                "name-fr", "Fermeture exceptionnelle",
                "source", "Circulaire 9",
                "announced", LocalDate.now().toString()));
        String address = url + "/fr/staff/calendar-change";
        Response preview = people.with(admin)
                .queryParams(fields)
                .queryParam("preview", "1")
                .get(address);
        TestForm confirm = TestForm.on(preview, "change", "confirm")
                .with("seen", preview.asString().replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1"));
        fields.forEach(confirm::with);
        int status = confirm.send(
                        people.with(admin).contentType("application/x-www-form-urlencoded; charset=UTF-8"), address)
                .statusCode();
        if (status != 302) {
            throw new IllegalStateException("the announcement was answered with " + status);
        }
    }
}
