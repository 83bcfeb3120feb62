package ma.opencommune.collectivity.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.collectivity.domain.FeastForecast;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.WorkingCalendar;

/** The closure days of a year as JSON. */
final class ClosuresJson {

    private ClosuresJson() {}

    static String of(WorkingCalendar calendar, int year) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year);
        json.put("calendarRevision", calendar.revision());
        json.put(
                "closures",
                calendar.closures(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .map(ClosuresJson::closure)
                        .toList());
        return JsonText.of(json);
    }

    private static Map<String, Object> closure(ClosureDay day) {
        int margin = day.forecast() ? FeastForecast.MARGIN : 0;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", day.date());
        json.put("name", day.name());
        json.put("kind", day.kind());
        json.put("status", day.status());
        json.put("earliest", day.date().minusDays(margin));
        json.put("latest", day.date().plusDays(margin));
        json.put("source", day.source().isEmpty() ? null : day.source());
        json.put("knownFrom", day.knownFrom().orElse(null));
        return json;
    }
}
