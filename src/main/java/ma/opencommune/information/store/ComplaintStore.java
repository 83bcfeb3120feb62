package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.request.ComplaintLine;

/** Complaints to the head, each with its request. */
@ApplicationScoped
public class ComplaintStore {

    @PersistenceContext
    EntityManager entities;

    /** Keeps a new complaint. */
    public void add(long request, Complaint complaint, Instant at) {
        ComplaintRow row = new ComplaintRow();
        row.request = request;
        row.about = complaint.about();
        row.filed = complaint.filed();
        row.at = at;
        row.replyDue = complaint.replyDue();
        row.text = complaint.text();
        row.state = complaint.state().name();
        row.reason = complaint.reason();
        entities.persist(row);
    }

    /** The complaint about the answer, or the expiry, of that day. */
    public Optional<Complaint> about(long request, LocalDate day) {
        return all(request).stream()
                .filter(row -> row.about.equals(day))
                .findFirst()
                .map(ComplaintStore::complaint);
    }

    /** The newest complaint of a request. */
    public Optional<Complaint> newest(long request) {
        return all(request).stream().reduce((earlier, later) -> later).map(ComplaintStore::complaint);
    }

    /** Keeps a decision. */
    public void decide(Complaint complaint, Complaint.State state, String reason, LocalDate on, long by) {
        ComplaintRow row = entities.find(ComplaintRow.class, complaint.id());
        row.state = state.name();
        row.reason = reason;
        row.decided = on;
        row.decidedBy = by;
    }

    /** Complaints that wait for the head, the most pressing first. */
    public List<ComplaintLine> waiting(int size) {
        return entities.createQuery(
                        "SELECT r.number, r.subject, c.filed, c.replyDue FROM ComplaintRow c, RequestRow r"
                                + " WHERE r.id = c.request AND c.state = 'FILED' ORDER BY c.replyDue, c.id",
                        Object[].class)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new ComplaintLine((String) row[0], (String) row[1], (LocalDate) row[2], (LocalDate) row[3]))
                .toList();
    }

    private List<ComplaintRow> all(long request) {
        return entities.createQuery(
                        "SELECT c FROM ComplaintRow c WHERE c.request = :request ORDER BY c.id", ComplaintRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    private static Complaint complaint(ComplaintRow row) {
        return new Complaint(
                row.id,
                row.about,
                row.filed,
                row.replyDue,
                row.text,
                Complaint.State.valueOf(row.state),
                row.reason,
                Optional.ofNullable(row.decided));
    }
}
