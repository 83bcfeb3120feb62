package ma.opencommune.collectivity.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

class CalendarIT {

    private final String url = TestServer.shared().url();

    @Test
    void theShippedCalendarIsInTheDatabaseAfterTheFirstStart() {
        given().get(url + "/api/v1/calendar/closures?year=2026&calendarAsOf=2026-03-01")
                .then()
                .statusCode(200)
                .body("calendarRevision", equalTo(3))
                .body("closures", hasSize(18));
    }

    @Test
    void aDeadlineIsCountedByTheCalendarOfTheDayAskedFor() {
        String question = url + "/api/v1/information/deadline?kind=ordinary&received=2026-03-02";
        given().get(question + "&calendarAsOf=2026-03-15")
                .then()
                .statusCode(200)
                .body("days.find { it.date == '2026-03-23' }.counts", equalTo(true));
        given().get(question)
                .then()
                .statusCode(200)
                .body("days.find { it.date == '2026-03-23' }.counts", equalTo(false));
    }
}
