package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.store.CalendarStore;
import ma.opencommune.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of closure days of this node, in each of its revisions. Every question asks the database for the number of the
 * newest revision, so that all nodes answer alike; the days are read again only when it is another one.
 */
@ApplicationScoped
@Transactional
public class WorkingCalendars {

    private record Snapshot(int number, Instant entered, CalendarHistory history) {}

    @Inject
    CalendarStore store;

    private volatile @Nullable Snapshot snapshot;

    /** The newest revision: with everything that is known. */
    public WorkingCalendar latest() {
        return history().latest();
    }

    /** The revision that was in use at the end of that day. */
    public WorkingCalendar asOf(LocalDate day) {
        return history().asOf(day);
    }

    /** All revisions with all their days. */
    public CalendarHistory history() {
        CalendarStore.Head head = store.head();
        Snapshot known = snapshot;
        if (known == null || known.number() != head.number() || !known.entered().equals(head.entered())) {
            known = new Snapshot(head.number(), head.entered(), store.history());
            snapshot = known;
        }
        return known.history();
    }
}
