package ma.opencommune.information.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.information.app.Deadlines;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Term;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.WorkingCalendar;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;

/** Answers the question when something is due, or says what is accepted. */
final class DeadlineAnswer {

    private static final List<String> NAMES = List.of("received", "kind", "extended", "event", "from", "calendarAsOf");
    private static final List<String> EVENTS = Arrays.stream(Term.values())
            .filter(term -> term.compareTo(Term.COMPLAINT) >= 0)
            .map(Term::code)
            .toList();

    private static final List<String> YES_NO = List.of("false", "true");

    private final Deadlines deadlines;
    private final ApiQuery query;

    private DeadlineAnswer(Deadlines deadlines, ApiQuery query) {
        this.deadlines = deadlines;
        this.query = query;
    }

    static ApiAnswer to(ApiQuery query, Deadlines deadlines) {
        return new DeadlineAnswer(deadlines, query).answer();
    }

    private ApiAnswer answer() {
        WorkingCalendar calendar = deadlines.calendar();
        query.only(NAMES);
        boolean event = query.has("event") || query.has("from");
        String word = event ? query.has("event") ? query.word("event", EVENTS) : missingEvent() : kind();
        String startName = event ? "from" : "received";
        Optional<LocalDate> start = query.date(startName, calendar.first(), calendar.last(), true);
        Optional<LocalDate> asOf = query.date("calendarAsOf", calendar.first(), calendar.last(), false);
        boolean extended = Boolean.parseBoolean(query.word("extended", event ? List.of("false") : YES_NO));
        if (event) {
            onlyAnEvent();
        }
        if (!query.accepted() || start.isEmpty()) {
            return ApiAnswer.refused(query);
        }
        Term term = Term.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        try {
            Deadline deadline = asOf.isPresent()
                    ? deadlines.countAsOf(asOf.get(), term, start.get(), extended)
                    : deadlines.count(term, start.get(), extended);
            return ApiAnswer.json(DeadlineJson.of(deadline));
        } catch (OutOfCalendar beyond) {
            query.refuse(
                    startName,
                    List.of("a date from " + calendar.first() + " whose whole period ends by " + calendar.last()
                            + ", where the calendar of closure days ends"));
            return ApiAnswer.refused(query);
        }
    }

    private String kind() {
        return query.word("kind", List.of("ordinary", "urgent"));
    }

    private String missingEvent() {
        query.refuse("event", EVENTS);
        return "";
    }

    private void onlyAnEvent() {
        for (String name : List.of("received", "kind")) {
            if (query.has(name)) {
                query.refuse(name, List.of("either received and kind, or event and from"));
            }
        }
    }
}
