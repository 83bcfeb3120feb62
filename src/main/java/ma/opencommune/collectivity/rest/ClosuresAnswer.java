package ma.opencommune.collectivity.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.kernel.WorkingCalendar;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;

/** Answers which days of a year the administration is closed on, or says what is accepted. */
final class ClosuresAnswer {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private ClosuresAnswer() {}

    /**
     * The answer to the question.
     *
     * @param preferred {@code json} or {@code ics}, what the caller takes when the address does not name a format
     */
    static ApiAnswer to(ApiQuery query, String preferred, WorkingCalendars calendars, Clock clock) {
        WorkingCalendar latest = calendars.latest();
        query.only(List.of("year", "format", "calendarAsOf"));
        String format = query.has("format") ? query.word("format", List.of("json", "ics")) : preferred;
        List<String> years = IntStream.rangeClosed(
                        latest.first().getYear(), latest.last().getYear())
                .mapToObj(Integer::toString)
                .toList();
        if (!query.has("year")) {
            query.refuse("year", years);
        }
        String year = query.word("year", years);
        Optional<LocalDate> asOf = query.date("calendarAsOf", latest.first(), latest.last(), false);
        if (!query.accepted()) {
            return ApiAnswer.refused(query);
        }
        WorkingCalendar calendar = asOf.map(calendars::asOf).orElse(latest);
        int number = Integer.parseInt(year);
        if (format.equals("json")) {
            return ApiAnswer.json(ClosuresJson.of(calendar, number));
        }
        var days = calendar.closures(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
        return new ApiAnswer(200, CALENDAR, ClosuresCalendar.of(days, clock.instant()));
    }
}
