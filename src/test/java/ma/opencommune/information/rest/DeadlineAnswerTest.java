package ma.opencommune.information.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.app.DeadlinesForTests;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineAnswerTest {

    private static ApiAnswer ask(Map<String, String> query) {
        return DeadlineAnswer.to(new ApiQuery(query), DeadlinesForTests.shipped());
    }

    private static JsonPath json(Map<String, String> query) {
        ApiAnswer answer = ask(query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    @Test
    void aRequestIsAnsweredWithItsDueDateAndEveryDay() {
        JsonPath json = json(Map.of("received", "2026-10-12", "kind", "ordinary", "extended", "true"));
        assertThat(json.getMap("").keySet())
                .isEqualTo(new java.util.LinkedHashSet<>(List.of(
                        "received",
                        "kind",
                        "extended",
                        "due",
                        "firstDue",
                        "rolled",
                        "provisional",
                        "earliest",
                        "latest",
                        "regime",
                        "calendarRevision",
                        "days")));
        assertThat(json.getString("due")).isEqualTo("2026-12-09");
        assertThat(json.getString("firstDue")).isEqualTo("2026-11-10");
        assertThat(json.getBoolean("extended")).isTrue();
        assertThat(json.getString("regime")).isEqualTo("31-13");
        assertThat(json.getString("days[0].reason")).isEqualTo("day of receipt");
        assertThat(json.getString("days.find { it.date == '2026-11-06' }.reason"))
                .isEqualTo("closure: Green March");
        assertThat(json.getList("days.findAll { it.counts }.number", Integer.class))
                .hasSize(40)
                .isSorted();
    }

    @Test
    void theCalendarOfAnEarlierDayCanBeAskedFor() {
        Map<String, String> query = Map.of("received", "2026-03-02", "calendarAsOf", "2026-03-10");
        assertThat(json(query).getString("due")).isEqualTo("2026-03-31");
        assertThat(json(query).getInt("calendarRevision")).isEqualTo(3);
        assertThat(json(Map.of("received", "2026-03-02")).getString("due")).isEqualTo("2026-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "complaint,2026-10-05,2026-11-02",
        "head-reply,2026-10-20,2026-11-04",
        "cdai,2026-10-05,2026-11-04",
        "cdai-reply,2026-10-05,2026-11-04",
        "court,2026-10-05,2026-12-04"
    })
    void everyStepOfTheRemediesIsCountedFromItsEvent(String event, String from, String due) {
        JsonPath json = json(Map.of("event", event, "from", from));
        assertThat(json.getString("due")).isEqualTo(due);
        assertThat(json.getString("event")).isEqualTo(event);
        assertThat(json.getString("days[0].reason")).isEqualTo("day of the event");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "received=2023-12-31|received|2024-01-01 to 2027-12-31",
                "received=2027-12-20|received|2027-12-31",
                "received=2026-02-30|received|written as",
                "received=tomorrow|received|written as",
                "received=+12026-02-03|received|written as",
                "kind=urgent|received|written as",
                "received=2026-03-02&kind=slow|kind|urgent",
                "received=2026-03-02&extended=yes|extended|true",
                "received=2026-03-02&calendarAsOf=1999-01-01|calendarAsOf|2024-01-01",
                "received=2026-03-02&colour=blue|colour|calendarAsOf",
                "event=party&from=2026-03-02|event|head-reply",
                "event=court|from|written as",
                "from=2026-03-02|event|cdai-reply",
                "event=court&from=2026-03-02&received=2026-03-02|received|either",
                "event=court&from=2026-03-02&extended=true|extended|false"
            })
    void whatIsWrongIsRefusedWithWhatIsAccepted(String query, String option, String accepted) {
        Map<String, String> parameters = new java.util.HashMap<>();
        for (String pair : query.split("&")) {
            parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        ApiAnswer answer = ask(parameters);
        JsonPath json = JsonPath.from(answer.body());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(json.getInt("status")).isEqualTo(400);
        assertThat(json.getString("problems[0].option")).isEqualTo(option);
        assertThat(json.getString("problems[0].accepted")).contains(accepted);
    }
}
