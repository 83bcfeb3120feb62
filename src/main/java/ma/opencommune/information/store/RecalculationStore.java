package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.RequestRecord;

/** Open requests whose due date was counted with an older calendar. */
@ApplicationScoped
public class RecalculationStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RequestStore requests;

    /** The next of them, by their number inside. */
    public List<RequestRecord> older(int revision, long after, int size) {
        return entities.createQuery(
                        "SELECT r FROM RequestRow r WHERE r.open = TRUE AND r.calendarRevision <> :revision AND r.id > :after"
                                + " ORDER BY r.id",
                        RequestRow.class)
                .setParameter("revision", revision)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> RowReader.record(row, null))
                .toList();
    }

    /** Keeps the new dates and, when the due date moved, what happened. */
    public void keep(RequestRecord request, DueDates dates, Optional<CaseEvent> event, Instant at) {
        RequestRow row = entities.find(RequestRow.class, request.id());
        RowWriter.fill(row, dates);
        event.ifPresent(moved -> requests.note(request, moved, at));
    }

    /** Sends what was changed so far to the database and forgets it, so that many requests do not fill the memory. */
    public void flush() {
        entities.flush();
        entities.clear();
    }
}
