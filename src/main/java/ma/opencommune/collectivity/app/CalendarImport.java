package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.CalendarRevision;
import ma.opencommune.collectivity.domain.ClosureFile;
import ma.opencommune.collectivity.domain.KnownClosure;
import ma.opencommune.collectivity.domain.RevisionCause;
import ma.opencommune.collectivity.store.CalendarStore;

/** Brings the calendar that is shipped into an empty database at the start; of two nodes that start together, one does. */
@ApplicationScoped
@Transactional
public class CalendarImport {

    @Inject
    CalendarStore store;

    @Inject
    Clock clock;

    /** Does nothing when there is a calendar. */
    public void importShipped() {
        if (store.begin(clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            CalendarHistory history = CalendarHistory.of(ClosureFile.shipped());
            history.closures().stream()
                    .filter(closure -> closure.revision() > 1)
                    .map(this::revision)
                    .forEach(store::add);
            history.closures().forEach(store::add);
            for (int year = history.firstYear(); year <= history.lastYear(); year++) {
                store.open(year, 1);
            }
        }
    }

    private CalendarRevision revision(KnownClosure announced) {
        return new CalendarRevision(
                announced.revision(),
                RevisionCause.SHIPPED,
                announced.day().source(),
                Optional.of(announced.day().knownFrom().orElseThrow()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                "system",
                "");
    }
}
