package ma.opencommune.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** What a supervisor is told of the running application. */
class HealthIT {

    private final Rows rows = Rows.of(TestServer.shared());
    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    private Map<String, Map<String, Object>> checks(String path) {
        JsonPath answer = people.fromHere().get(url + path).jsonPath();
        List<Map<String, Object>> all = answer.getList("checks");
        return all.stream().collect(Collectors.toMap(one -> one.get("name").toString(), one -> one));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> check) {
        return (Map<String, Object>) check.get("data");
    }

    private double metric(String pattern) {
        String all = people.fromHere().get(url + "/metrics").asString();
        Matcher line = Pattern.compile("(?m)^" + pattern + ".*\\s([0-9.E+]+)$").matcher(all);
        assertThat(line.find()).as(pattern + " in " + all).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Test
    void aliveAndReadyAreAskedApartAndEachCheckHasItsName() {
        assertThat(checks("/health/live")).containsOnlyKeys("open-commune");
        Map<String, Map<String, Object>> ready = checks("/health/ready");
        assertThat(ready).containsOnlyKeys("database", "migrations", "files", "clock", "mail", "jobs");
        assertThat(ready.values())
                .allSatisfy(check -> assertThat(check.get("status")).isEqualTo("UP"));
        assertThat(data(ready.get("migrations")).get("database"))
                .isEqualTo(data(ready.get("migrations")).get("application"))
                .asString()
                .matches("20[0-9]{10}");
        assertThat(data(ready.get("mail"))).containsEntry("server", "not configured");
        assertThat(data(ready.get("jobs"))).containsKey("platform.mail.last-run");
    }

    @Test
    void aDatabaseThatANewerApplicationMigratedIsNotReady() throws SQLException {
        rows.change(
                "INSERT INTO flyway_schema_history SELECT MAX(installed_rank) + 1, '299901010000', 'newer', 'SQL', 'V.sql', 1, 'x',"
                        + " UTC_TIMESTAMP(), 1, 1 FROM flyway_schema_history");
        try {
            Response answer = people.fromHere().get(url + "/health/ready");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(checks("/health/ready").get("migrations")).containsEntry("status", "DOWN");
            assertThat(people.fromHere().get(url + "/health/live").statusCode()).isEqualTo(200);
        } finally {
            rows.change("DELETE FROM flyway_schema_history WHERE version = '299901010000'");
        }
        assertThat(people.fromHere().get(url + "/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aMailThatWaitsIsToldAndMakesNothingUnready() throws SQLException {
        rows.change(
                "INSERT INTO platform_mail (message_id, language, about, state, tries, next_try, created)"
                        + " VALUES ('health-it', 'fr', 'x', 'WAITING', 0, '2999-01-01', UTC_TIMESTAMP(6) - INTERVAL 61 MINUTE)");
        try {
            Map<String, Object> mail = checks("/health/ready").get("mail");
            assertThat(mail).containsEntry("status", "UP");
            assertThat(Integer.parseInt(data(mail).get("oldest-waiting-minutes").toString()))
                    .isGreaterThanOrEqualTo(61);
            assertThat(metric("opencommune_mails\\{.*state=\"waiting\"")).isPositive();
        } finally {
            rows.change("DELETE FROM platform_mail WHERE message_id = 'health-it'");
        }
    }

    @Test
    void whatIsDoneIsCountedByItsActionAndJobsByTheirName() {
        people.post(people.create(Role.RESIDENT).email(), "wrong");
        double before = metric("opencommune_audit_entries_total\\{.*action=\"accounts.sign-in.failed-password\"");
        people.post(people.create(Role.RESIDENT).email(), "wrong");
        assertThat(metric("opencommune_audit_entries_total\\{.*action=\"accounts.sign-in.failed-password\""))
                .isEqualTo(before + 1);
        assertThat(metric("opencommune_job_runs\\{.*job=\"platform.mail\"")).isPositive();
        assertThat(metric("opencommune_job_failures\\{.*job=\"platform.mail\"")).isNotNegative();
    }

    @Test
    void noPersonIsNamed() {
        String said = people.fromHere().get(url + "/health").asString()
                + people.fromHere().get(url + "/metrics").asString();
        assertThat(said).doesNotContain("@").doesNotContain("account:");
    }
}
