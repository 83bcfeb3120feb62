package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.ClosureFile;
import ma.opencommune.kernel.WorkingCalendar;

/** The calendar of closure days of this node, in each of its revisions. */
@ApplicationScoped
public class WorkingCalendars {

    private final CalendarHistory history = CalendarHistory.of(ClosureFile.shipped());

    /** The newest revision: with everything that is known. */
    public WorkingCalendar latest() {
        return history.latest();
    }

    /** The revision that was in use at the end of that day. */
    public WorkingCalendar asOf(LocalDate day) {
        return history.asOf(day);
    }
}
