package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the calendar and time alone do to requests; on a server of its own, whose calendar may change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenRequestsIT {

    private TestServer server;
    private TestPeople people;
    private Rows rows;

    @BeforeAll
    void start() {
        server = new TestServer(TestDatabase.running().fresh("oc_open_requests"));
        server.start();
        people = TestPeople.on(server);
        rows = Rows.of(server);
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
        rows.change(
                "UPDATE information_request SET handling = 'ANSWERED', open = FALSE, answered = received WHERE number = '"
                        + over + "'");
        LocalDate before = due(number);
        close(closed(number));
        LocalDate after = due(number);
        assertThat(after).isAfter(before);
        assertThat(due(over)).as("a request that is over is never recounted").isEqualTo(before);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM information_event e JOIN information_request r ON r.id = e.request_id"
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
                rows.text("SELECT MAX(id) FROM collectivity_closure WHERE day = '" + day + "' AND ended_by IS NULL"),
                "source",
                "Circulaire 10",
                "announced",
                LocalDate.now().toString()));
        assertThat(due(number)).isEqualTo(before);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM information_event e JOIN information_request r ON r.id = e.request_id"
                                + " WHERE e.kind = 'DEADLINE_RECALCULATED' AND e.detail IN ('" + before + "/" + moved
                                + "', '"
                                + moved + "/"
                                + before + "') AND r.number = '" + number + "'"))
                .isEqualTo(2);
    }

    @Test
    void whoeverGoesOnIsToldOnceThatItIsTheirTurn() throws Exception {
        OfficeByHttp officer = new OfficeByHttp(people, server.url(), Role.INFORMATION_OFFICER);
        OfficeByHttp head = new OfficeByHttp(people, server.url(), Role.HEAD);
        String receipt = new AskByHttp(server.url()).shown().receipt();
        String number = number(receipt);
        assertThat(notices(number)).as("the officer").isEqualTo(1);
        officer.takes(number);
        assertThat(notices(number)).as("nobody is told what they did").isEqualTo(1);
        officer.writes(
                number, Map.of("outcome", "GRANTED", "text", "Voici.", "ground", "", "reason", "", "orientation", ""));
        assertThat(notices(number)).as("the head").isEqualTo(2);
        head.press(number, "decide", "sendBack", Map.of("note", "À compléter"))
                .then()
                .statusCode(302);
        assertThat(notices(number)).as("the officer again").isEqualTo(3);
        rows.change("UPDATE information_request SET due = CURRENT_DATE - INTERVAL 3 DAY,"
                + " known_due = CURRENT_DATE - INTERVAL 3 DAY WHERE number = '" + number + "'");
        TestForm.of("complain", "sendComplaint")
                .with("number", number)
                .with("token", receipt.replaceAll(".*token=", ""))
                .with("words", "Sans réponse.")
                .send(
                        people.fromHere().contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        server.url() + "/fr/information/complain")
                .then()
                .statusCode(302);
        assertThat(notices(number)).as("the head, of a complaint").isEqualTo(4);
    }

    private long notices(String number) throws SQLException {
        return rows.count("SELECT COUNT(*) FROM platform_mail WHERE about = 'notice:" + number + "'");
    }

    @Test
    void anAnsweredRequestIsClosedByTheJobWhenTheTimeForAComplaintIsOver() throws Exception {
        String over = number(new AskByHttp(server.url()).shown().receipt());
        String running = number(new AskByHttp(server.url()).shown().receipt());
        answered(over, LocalDate.now().minusDays(60));
        answered(running, LocalDate.now().minusDays(22));
        rows.run("information.care");
        assertThat(handling(over)).isEqualTo("CLOSED");
        assertThat(handling(running)).isEqualTo("ANSWERED");
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'information.request.closed' AND actor = 'system'"
                                + " AND subject = '" + over + "'"))
                .isEqualTo(1);
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
        assertThat(preview.asString()).containsPattern("[1-9][0-9]* demandes? ouvertes? change");
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
                LocalDate.parse(rows.text("SELECT received FROM information_request WHERE number = '" + number + "'"));
        String days = given().get(server.url() + "/api/v1/information/deadline?kind=ordinary&received=" + received)
                .jsonPath()
                .getString("days.findAll { it.counts }[9].date");
        return LocalDate.parse(days);
    }

    private void answered(String number, LocalDate day) throws SQLException {
        rows.change(
                "UPDATE information_request SET handling = 'ANSWERED', open = FALSE, outcome = 'GRANTED', answered = '"
                        + day + "' WHERE number = '" + number + "'");
    }

    private LocalDate due(String number) throws SQLException {
        return LocalDate.parse(rows.text("SELECT due FROM information_request WHERE number = '" + number + "'"));
    }

    private String handling(String number) throws SQLException {
        return rows.text("SELECT handling FROM information_request WHERE number = '" + number + "'");
    }

    private long mails(String number) throws SQLException {
        return rows.count("SELECT COUNT(*) FROM platform_mail WHERE about = '" + number + "'");
    }

    private static String number(String receipt) {
        return receipt.replaceAll(".*number=([^&]*).*", "$1");
    }
}
