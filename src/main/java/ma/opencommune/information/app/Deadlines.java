package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.DeadlineCalculator;
import ma.opencommune.information.domain.LegalRegimes;
import ma.opencommune.information.domain.Term;
import ma.opencommune.kernel.WorkingCalendar;

/** Counts legal deadlines by this node's calendar and the laws it knows. */
@ApplicationScoped
public class Deadlines {

    private final LegalRegimes regimes = LegalRegimes.shipped();

    @Inject
    WorkingCalendars calendars;

    /** The newest revision of the calendar. */
    public WorkingCalendar calendar() {
        return calendars.latest();
    }

    /** The deadline by the newest revision of the calendar. */
    public Deadline count(Term term, LocalDate start, boolean extended) {
        return count(term, start, extended, calendars.latest());
    }

    /** The deadline as it would have been counted at the end of that day. */
    public Deadline countAsOf(LocalDate day, Term term, LocalDate start, boolean extended) {
        return count(term, start, extended, calendars.asOf(day));
    }

    /** The same for an event of a request that was received on that day: the law of that day applies (rule R11). */
    Deadline count(LocalDate received, Term term, LocalDate start) {
        return new DeadlineCalculator(regimes, calendars.latest()).count(term, start, false, regimes.on(received));
    }

    private Deadline count(Term term, LocalDate start, boolean extended, WorkingCalendar calendar) {
        return new DeadlineCalculator(regimes, calendar).count(term, start, extended);
    }
}
