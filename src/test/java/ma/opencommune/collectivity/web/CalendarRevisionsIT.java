package ma.opencommune.collectivity.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a server of its own: the calendar of the shared one stays as it is shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarRevisionsIT {

    private TestServer server;
    private TestPeople people;
    private String admin;

    @BeforeAll
    void start() {
        server = new TestServer(TestDatabase.running().fresh("oc_calendar"));
        server.start();
        people = TestPeople.on(server);
        admin = people.session(Role.ADMINISTRATOR);
    }

    @AfterAll
    void stop() {
        server.kill();
    }

    private String page(Map<String, String> fields) {
        return people.with(admin)
                .queryParams(fields)
                .queryParam("preview", "1")
                .get(server.url() + "/fr/staff/calendar-change")
                .asString();
    }

    private Response confirm(String page, Map<String, String> fields) {
        return people.with(admin)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("change", "change")
                .formParams(fields)
                .formParam("seen", part(page, "name=\"seen\" value=\"([0-9]+)\""))
                .formParam("confirm", "1")
                .formParam(
                        "jakarta.faces.ViewState",
                        part(page, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\""))
                .post(server.url() + "/fr/staff/calendar-change");
    }

    private static String part(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> closing(String date) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", "add");
        fields.put("date", date);
        fields.put("kind", "EXCEPTIONAL");
        fields.put("name-ar", "عطلة استثنائية");
        fields.put("name-fr", "Pont de la mer");
        fields.put("source", "Circulaire 7/2026");
        fields.put("announced", "2026-03-17");
        return fields;
    }

    private long count(String query) throws SQLException {
        try (var connection = people.connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void aDayThatIsAddedMovesDeadlinesFromItsAnnouncementOnAndIsWrittenDown() throws SQLException {
        String preview = page(closing("2026-10-14"));
        assertThat(preview).contains("Pont de la mer");
        confirm(preview, closing("2026-10-14")).then().statusCode(302).header("Location", containsString("done="));
        String question = server.url() + "/api/v1/information/deadline?kind=ordinary&received=2026-10-12";
        given().get(question).then().body("due", equalTo("2026-11-11"));
        given().get(question + "&calendarAsOf=2026-03-16").then().body("due", equalTo("2026-11-10"));
        given().get(server.url() + "/fr/calendar?year=2026").then().body(containsString("Pont de la mer"));
        given().get(server.url() + "/ar/calendar?year=2026").then().body(containsString("عطلة استثنائية"));
        people.with(admin)
                .get(server.url() + "/fr/staff/calendar-history")
                .then()
                .body(containsString("Circulaire 7/2026"));
        assertThat(count("SELECT COUNT(*) FROM platform_audit WHERE action = 'collectivity.calendar.revised'"))
                .isPositive();

        confirm(preview, closing("2026-10-15"))
                .then()
                .statusCode(200)
                .body(containsString("Le calendrier a changé entre-temps"));
        given().get(server.url() + "/api/v1/calendar/closures?year=2026")
                .then()
                .body("closures.findAll { it.date == '2026-10-15' }.size()", equalTo(0));
    }

    @Test
    void theNextYearCanBeOpenedAndIsServedAtOnce() {
        given().get(server.url() + "/api/v1/calendar/closures?year=2028").then().statusCode(400);
        Map<String, String> fields =
                Map.of("action", "open", "year", "2028", "source", "Décret 2-77-169", "announced", "2026-03-18");
        confirm(page(fields), fields).then().statusCode(302);
        given().get(server.url() + "/api/v1/calendar/closures?year=2028")
                .then()
                .statusCode(200)
                .body("closures.find { it.date == '2028-11-06' }.status", equalTo("LEGAL"));
    }

    @Test
    void aChangeWithoutItsSourceIsSentBackWithWhatWasTyped() {
        Map<String, String> fields = closing("2026-12-14");
        fields.put("source", "");
        assertThat(page(fields)).contains("href=\"#source\"").contains("Pont de la mer");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "DESK_CLERK", "INFORMATION_OFFICER", "HEAD", "AUDITOR", "PUBLISHER"})
    void otherRolesCannotChangeTheCalendar(Role role) {
        for (String path : new String[] {"calendar", "calendar-change?action=add", "calendar-history"}) {
            people.as(role)
                    .redirects()
                    .follow(false)
                    .get(server.url() + "/fr/staff/" + path)
                    .then()
                    .statusCode(403);
        }
    }
}
