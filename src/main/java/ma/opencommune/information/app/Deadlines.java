package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.DeadlineCalculator;
import ma.opencommune.information.domain.LegalRegimes;
import ma.opencommune.information.domain.Period;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts legal deadlines by this node's calendar and the laws it knows. */
@ApplicationScoped
public class Deadlines {

    private LegalRegimes regimes = LegalRegimes.shipped();

    @Inject
    WorkingCalendars calendars;

    @Inject
    @ConfigProperty(name = "opencommune.information.regimes-file")
    Optional<String> file;

    /**
     * Adds the regimes of the file that the configuration names, when the application starts: one that cannot be read does not start it.
     *
     * @throws IOException when there is no such file
     */
    void read(@Observes @Initialized(ApplicationScoped.class) Object start) throws IOException {
        if (file.isPresent()) {
            regimes = regimes.and(Files.readString(Path.of(file.get())));
        }
    }

    /** A period by the law of the day of receipt (rule R11). */
    public Period period(LocalDate received, Term term) {
        return regimes.on(received).period(term);
    }

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

    /** The answer to a request, by the law of its receipt and from the day it is counted from. */
    Deadline answer(RequestRecord request, boolean extended) {
        return answer(request.term(), request.received(), request.countedFrom(), extended);
    }

    /** The same for all requests that are counted alike. */
    Deadline answer(Term term, LocalDate received, LocalDate from, boolean extended) {
        return new DeadlineCalculator(regimes, calendars.latest()).count(term, from, extended, regimes.on(received));
    }

    /** The same as it would have been counted at the end of that day. */
    Deadline answerAsOf(LocalDate day, RequestRecord request) {
        return new DeadlineCalculator(regimes, calendars.asOf(day))
                .count(
                        request.term(),
                        request.countedFrom(),
                        request.dates().extended(),
                        regimes.on(request.received()));
    }

    /** Another answer that is ordered on that day. */
    Deadline ordered(RequestRecord request, LocalDate on) {
        return count(request.received(), request.kind().ordered(), on);
    }

    /** How long this term is for a request that was received on that day, as "30". */
    int amount(LocalDate received, Term term) {
        return regimes.on(received).period(term).amount();
    }

    /** The same for an event of a request that was received on that day: the law of that day applies (rule R11). */
    Deadline count(LocalDate received, Term term, LocalDate start) {
        return new DeadlineCalculator(regimes, calendars.latest()).count(term, start, false, regimes.on(received));
    }

    /** The deadline by this calendar, whether it is or only could be. */
    Deadline count(Term term, LocalDate start, boolean extended, WorkingCalendar calendar) {
        return new DeadlineCalculator(regimes, calendar).count(term, start, extended);
    }
}
