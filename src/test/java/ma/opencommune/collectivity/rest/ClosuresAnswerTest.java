package ma.opencommune.collectivity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import ma.opencommune.collectivity.app.CalendarsForTests;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosuresAnswerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private static ApiAnswer ask(Map<String, String> query) {
        return ClosuresAnswer.to(new ApiQuery(query), "json", CalendarsForTests.shipped(), CLOCK);
    }

    @Test
    void theClosuresOfAYearAreListedWithKindStatusAndSource() {
        JsonPath json = JsonPath.from(ask(Map.of("year", "2026")).body());
        assertThat(json.getList("closures")).hasSize(19);
        assertThat(json.getString("closures.find { it.date == '2026-03-23' }.kind"))
                .isEqualTo("EXCEPTIONAL");
        assertThat(json.getString("closures.find { it.date == '2026-05-27' }.earliest"))
                .isEqualTo("2026-05-26");
        assertThat(json.getInt("calendarRevision")).isEqualTo(4);
        JsonPath earlier = JsonPath.from(
                ask(Map.of("year", "2026", "calendarAsOf", "2026-03-01")).body());
        assertThat(earlier.getList("closures")).hasSize(18);
    }

    @Test
    void theSameIsGivenAsACalendarFile() {
        ApiAnswer answer = ask(Map.of("year", "2026", "format", "ics"));
        assertThat(answer.type()).startsWith("text/calendar");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(answer.body().split("BEGIN:VEVENT")).hasSize(20);
        assertThat(answer.body())
                .contains("DTSTART;VALUE=DATE:20260527\r\nDTEND;VALUE=DATE:20260528\r\nSUMMARY:Eid al-Adha d1\r\n")
                .contains("STATUS:TENTATIVE");
        assertThat(answer.body().lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void anotherReaderOfTheStandardFindsEveryDay() throws Exception {
        Calendar calendar = new CalendarBuilder()
                .build(new StringReader(
                        ask(Map.of("year", "2026", "format", "ics")).body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2028", "26", "", "2026,2027"})
    void anotherYearIsRefusedWithTheYearsThatAreAccepted(String year) {
        ApiAnswer answer = ask(Map.of("year", year));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("2024").contains("2027");
    }

    @Test
    void noYearIsRefusedToo() {
        assertThat(ask(Map.of()).status()).isEqualTo(400);
    }
}
