package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.platform.persistence.ManyRows;

/** Open requests whose due date was counted with an older calendar. */
@ApplicationScoped
public class RecalculationStore {

    @PersistenceContext
    EntityManager entities;

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

    /**
     * Open requests that have the same due date by any calendar.
     *
     * @param kind as what they are handled
     * @param received day of receipt
     * @param extended whether they were extended
     * @param count how many
     */
    public record Alike(RequestKind kind, LocalDate received, boolean extended, long count) {}

    /** Open requests, counted by what their due date depends on; without those whose answer was ordered. */
    public List<Alike> alike() {
        List<?> rows = entities.createNativeQuery(
                        "SELECT IF(urgency = 'DECLINED', 'ORDINARY', kind) AS treated, received, extended, COUNT(*)"
                                + " FROM information_request WHERE open = TRUE AND reopened IS NULL GROUP BY treated, received, extended")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Alike(
                        RequestKind.valueOf(row[0].toString()),
                        RegisterStore.date(row[1]).orElseThrow(),
                        RegisterStore.truth(row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    /**
     * A request with its dates counted anew.
     *
     * @param request as it was
     * @param dates as they are now
     */
    public record Recounted(RequestRecord request, DueDates dates) {

        private boolean moved() {
            return !dates.due().equals(request.dates().due());
        }
    }

    /** Keeps the new dates and, where the due date moved, what happened; then forgets all, so that many requests do not fill the memory. */
    public void keep(List<Recounted> recounted, Instant at) {
        ManyRows events = new ManyRows("information_event", "request_id", "at", "version", "kind", "detail");
        for (Recounted one : recounted) {
            RequestRow row = entities.find(RequestRow.class, one.request().id());
            if (one.moved()) {
                row.version++;
                events.add(
                        row.id,
                        at,
                        row.version,
                        CaseEvent.Kind.DEADLINE_RECALCULATED.name(),
                        one.request().dates().due() + "/" + one.dates().due());
            }
            RowWriter.fill(row, one.dates());
        }
        events.write(entities);
        entities.flush();
        entities.clear();
    }
}
