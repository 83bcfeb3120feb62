package ma.opencommune.collectivity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ma.opencommune.collectivity.app.ClosureNames;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.platform.i18n.CurrentLanguage;

/** The closure days of a year, for everybody: {@code /calendar?year=2026}. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    WorkingCalendars calendars;

    @Inject
    ClosureNames names;

    @Inject
    CurrentLanguage language;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** The year asked for; this year, or the nearest one covered, when none or another is. */
    public int getYear() {
        CalendarHistory history = calendars.history();
        int year = LocalDate.now(clock).getYear();
        String asked = request.getParameter("year");
        if (asked != null && asked.matches("[0-9]{4}")) {
            year = Integer.parseInt(asked);
        }
        return Math.max(history.firstYear(), Math.min(history.lastYear(), year));
    }

    /** The years covered. */
    public List<Integer> getYears() {
        CalendarHistory history = calendars.history();
        return IntStream.rangeClosed(history.firstYear(), history.lastYear())
                .boxed()
                .toList();
    }

    /** The closure days of the year. */
    public List<ClosureEntry> getDays() {
        return calendars.history().year(getYear()).stream()
                .map(closure -> new ClosureEntry(closure, names.of(closure), language.get()))
                .toList();
    }

    /** How many of them are only forecast. */
    public long getForecasts() {
        return getDays().stream().filter(ClosureEntry::isForecast).count();
    }

    /** Number of the newest revision. */
    public int getRevision() {
        return calendars.latest().revision();
    }
}
