package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the calendar and time alone do to requests; on a server of its own, whose calendar may change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenRequestsIT {

    private TestServer server;
    private TestPeople people;

    @BeforeAll
    void start() {
        server = new TestServer(TestDatabase.running().fresh("oc_open_requests"))
                .with("opencommune.information.reminder-hour", "0");
        server.start();
        people = TestPeople.on(server);
    }

    @AfterAll
    void stop() {
        server.kill();
    }

    @Test
    void aNewClosureMovesOpenRequestsWritesItDownAndTellsTheRequesterOnce() throws Exception {
        String receipt = new AskByHttp(server.url()).shown().receipt();
        String number = number(receipt);
        String over = number(new AskByHttp(server.url()).shown().receipt());
        execute(
                "UPDATE information_request SET handling = 'ANSWERED', open = FALSE, answered = received WHERE number = '"
                        + over + "'");
        LocalDate before = due(number);
        close(closed(number));
        LocalDate after = due(number);
        assertThat(after).isAfter(before);
        assertThat(due(over)).as("a request that is over is never recounted").isEqualTo(before);
        assertThat(count("SELECT COUNT(*) FROM information_event e JOIN information_request r ON r.id = e.request_id"
                        + " WHERE e.kind = 'DEADLINE_RECALCULATED' AND e.detail = '" + before + "/" + after
                        + "' AND r.number = '" + number + "'"))
                .isEqualTo(1);
        assertThat(mails(number)).as("receipt and change").isEqualTo(2);
        assertThat(mails(over)).isEqualTo(1);
        given().get(receipt.replace("/receipt", "/track"))
                .then()
                .body(containsString("La date a changé, parce que le calendrier a changé."));
    }

    @Test
    void aClosureThatIsCancelledWhileRequestsDependOnItMovesThemBackAndLosesNothing() throws Exception {
        String number = number(new AskByHttp(server.url()).shown().receipt());
        LocalDate before = due(number);
        LocalDate day = closed(number);
        close(day);
        LocalDate moved = due(number);
        assertThat(moved).isAfter(before);
        change(Map.of(
                "action",
                "cancel",
                "closure",
                text("SELECT MAX(id) FROM collectivity_closure WHERE day = '" + day + "' AND ended_by IS NULL"),
                "source",
                "Circulaire 10",
                "announced",
                LocalDate.now().toString()));
        assertThat(due(number)).isEqualTo(before);
        assertThat(count("SELECT COUNT(*) FROM information_event e JOIN information_request r ON r.id = e.request_id"
                        + " WHERE e.kind = 'DEADLINE_RECALCULATED' AND e.detail IN ('" + before + "/" + moved + "', '"
                        + moved + "/"
                        + before + "') AND r.number = '" + number + "'"))
                .isEqualTo(2);
    }

    @Test
    void anAnsweredRequestIsClosedByTheJobWhenTheTimeForAComplaintIsOver() throws Exception {
        String over = number(new AskByHttp(server.url()).shown().receipt());
        String running = number(new AskByHttp(server.url()).shown().receipt());
        answered(over, LocalDate.now().minusDays(60));
        answered(running, LocalDate.now().minusDays(22));
        execute("UPDATE platform_job SET last_started = NULL, last_ended = NULL WHERE name = 'information.care'");
        Awaitility.await("closed by the job")
                .atMost(Duration.ofSeconds(100))
                .until(() -> handling(over).equals("CLOSED"));
        assertThat(handling(running)).isEqualTo("ANSWERED");
        assertThat(count(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'information.request.closed' AND actor = 'system'"
                                + " AND subject = '" + over + "'"))
                .isEqualTo(1);
    }

    @Test
    void officerAndHeadAreRemindedOnceOfEachStage() throws Exception {
        assumeTrue(worksToday(), "reminders go out on working days only");
        long officer = people.create(Role.INFORMATION_OFFICER).id();
        long head = people.create(Role.HEAD).id();
        TestPeople.Person secretary = people.create(Role.SECRETARY_GENERAL);
        String late = number(new AskByHttp(server.url()).shown().receipt());
        String free = number(new AskByHttp(server.url()).shown().receipt());
        String far = number(new AskByHttp(server.url()).shown().receipt());
        execute("UPDATE information_request SET due = CURRENT_DATE - INTERVAL 3 DAY, officer = " + officer
                + " WHERE number = '" + late + "'");
        execute("UPDATE information_request SET due = CURRENT_DATE WHERE number = '" + free + "'");
        runReminders();
        assertThat(stage(late)).isEqualTo("LATE");
        assertThat(stage(free)).isEqualTo("ZERO");
        assertThat(count("SELECT COUNT(*) FROM information_reminder m JOIN information_request r ON r.id = m.request_id"
                        + " WHERE r.number = '" + far + "'"))
                .isZero();
        assertThat(mails("account:" + officer)).isEqualTo(1);
        assertThat(mails("account:" + head)).isEqualTo(1);
        String told = "SELECT m.sent FROM information_reminder m JOIN information_request r ON r.id = m.request_id"
                + " WHERE r.number = '" + late + "'";
        String first = text(told);
        execute("UPDATE information_request SET due = CURRENT_DATE - INTERVAL 1 DAY WHERE number = '" + free + "'");
        runReminders();
        assertThat(stage(free)).isEqualTo("LATE");
        assertThat(mails("account:" + head)).as("the next stage is told too").isEqualTo(2);
        assertThat(text(told)).as("the same stage is told once").isEqualTo(first);
        assertThat(mails("account:" + secretary.id())).isZero();
        execute("UPDATE information_request SET due = CURRENT_DATE - INTERVAL 60 DAY WHERE number = '" + late + "'");
        runReminders();
        assertThat(mails("account:" + secretary.id()))
                .as("told of what is very late")
                .isEqualTo(1);
        String list = people.with(people.session(secretary))
                .get(server.url() + "/staff/escalation.csv")
                .asString();
        assertThat(list).contains(late).doesNotContain(free);
    }

    private boolean worksToday() {
        List<String> closed = given().get(server.url() + "/api/v1/calendar/closures?year="
                        + LocalDate.now().getYear())
                .jsonPath()
                .getList("closures.date", String.class);
        return LocalDate.now().getDayOfWeek().getValue() < 6
                && !closed.contains(LocalDate.now().toString());
    }

    private String stage(String number) throws SQLException {
        return text("SELECT m.stage FROM information_reminder m JOIN information_request r ON r.id = m.request_id"
                + " WHERE r.number = '" + number + "'");
    }

    /** Lets the job run again, and waits until it has. */
    private void runReminders() throws SQLException {
        String runs = "SELECT runs FROM platform_job WHERE name = 'information.reminders' AND lease_owner IS NULL";
        long before = count(runs);
        execute("UPDATE platform_job SET last_started = NULL, last_ended = NULL WHERE name = 'information.reminders'");
        Awaitility.await("the job of reminders")
                .atMost(Duration.ofSeconds(150))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> count(runs) > before);
    }

    /** Closes the offices on a day, as the administrator does: look at the effects, confirm. */
    private void close(LocalDate day) {
        change(Map.of(
                "action", "add",
                "date", day.toString(),
                "kind", "EXCEPTIONAL",
                "name-ar", "عطلة استثنائية",
                "name-fr", "Fermeture exceptionnelle",
                "source", "Circulaire 9",
                "announced", LocalDate.now().toString()));
    }

    private void change(Map<String, String> wanted) {
        String admin = people.session(Role.ADMINISTRATOR);
        Map<String, String> fields = new TreeMap<>(wanted);
        Response preview = people.with(admin)
                .queryParams(fields)
                .queryParam("preview", "1")
                .get(server.url() + "/fr/staff/calendar-change");
        TestForm confirm = TestForm.on(preview, "change", "confirm")
                .with("seen", preview.asString().replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1"));
        fields.forEach(confirm::with);
        confirm.send(
                        people.with(admin).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        server.url() + "/fr/staff/calendar-change")
                .then()
                .statusCode(302);
    }

    /** A day that counts for this request, so that closing it moves the date. */
    private LocalDate closed(String number) throws SQLException {
        LocalDate received =
                LocalDate.parse(text("SELECT received FROM information_request WHERE number = '" + number + "'"));
        String days = given().get(server.url() + "/api/v1/information/deadline?kind=ordinary&received=" + received)
                .jsonPath()
                .getString("days.findAll { it.counts }[9].date");
        return LocalDate.parse(days);
    }

    private void answered(String number, LocalDate day) throws SQLException {
        execute("UPDATE information_request SET handling = 'ANSWERED', open = FALSE, outcome = 'GRANTED', answered = '"
                + day + "' WHERE number = '" + number + "'");
    }

    private LocalDate due(String number) throws SQLException {
        return LocalDate.parse(text("SELECT due FROM information_request WHERE number = '" + number + "'"));
    }

    private String handling(String number) throws SQLException {
        return text("SELECT handling FROM information_request WHERE number = '" + number + "'");
    }

    private long mails(String number) throws SQLException {
        return count("SELECT COUNT(*) FROM platform_mail WHERE about = '" + number + "'");
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection database = people.connect();
                ResultSet rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String change) throws SQLException {
        try (Connection database = people.connect()) {
            database.createStatement().execute(change);
        }
    }

    private static String number(String receipt) {
        return receipt.replaceAll(".*number=([^&]*).*", "$1");
    }
}
