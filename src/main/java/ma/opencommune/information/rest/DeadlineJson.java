package ma.opencommune.information.rest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import ma.opencommune.information.domain.CountedDay;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Term;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.JsonText;

/** A deadline as JSON: dates as 2026-10-05, each day with the reason why it counts or not. */
final class DeadlineJson {

    private DeadlineJson() {}

    static String of(Deadline deadline) {
        Map<String, Object> json = new LinkedHashMap<>();
        boolean request = isRequest(deadline.term());
        json.put("received", deadline.start());
        json.put("kind", deadline.term().code());
        json.put("extended", deadline.extended());
        if (!request) {
            json.put("event", deadline.term().code());
            json.put("from", deadline.start());
        }
        json.put("due", deadline.due());
        json.put("firstDue", deadline.firstDue());
        json.put("rolled", deadline.rolled());
        json.put("provisional", deadline.bounds().provisional());
        json.put("earliest", deadline.bounds().earliest());
        json.put("latest", deadline.bounds().latest());
        json.put("regime", deadline.regime().id());
        json.put("calendarRevision", deadline.calendar().revision());
        json.put("days", deadline.days().stream().map(day -> day(day, request)).toList());
        return JsonText.of(json);
    }

    private static boolean isRequest(Term term) {
        return term == Term.ORDINARY || term == Term.URGENT;
    }

    private static Map<String, Object> day(CountedDay day, boolean request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", day.date());
        json.put("counts", day.counts());
        json.put("number", day.counts() ? day.number().getAsInt() : null);
        json.put("reason", reason(day, request));
        json.put("source", day.closure().map(DeadlineJson::source).orElse(day.source()));
        return json;
    }

    private static String reason(CountedDay day, boolean request) {
        String name = day.closure().map(ClosureDay::name).orElse("");
        return switch (day.reason()) {
            case START -> request ? "day of receipt" : "day of the event";
            case WORKING_DAY -> "working day";
            case CALENDAR_DAY -> "calendar day";
            case WEEKEND -> "weekend";
            case CLOSURE -> "closure: " + name;
            case FORECAST_CLOSURE -> "forecast closure: " + name;
        };
    }

    private static String source(ClosureDay closure) {
        String calendar = "closure calendar (" + closure.kind().name().toLowerCase(Locale.ROOT) + ", "
                + closure.status().name().toLowerCase(Locale.ROOT) + ")";
        return closure.source().isEmpty() ? calendar : calendar + ": " + closure.source();
    }
}
