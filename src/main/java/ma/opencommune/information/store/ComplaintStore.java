package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.request.ComplaintFilter;
import ma.opencommune.information.domain.request.ComplaintLine;
import ma.opencommune.platform.vault.Vault;

/** Complaints to the head, each with its request. */
@ApplicationScoped
public class ComplaintStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps a new complaint. */
    public Complaint add(long request, Complaint complaint, Instant at) {
        ComplaintRow row = new ComplaintRow();
        row.request = request;
        row.about = complaint.about();
        row.signed = complaint.answer().isPresent() ? complaint.answer().getAsLong() : null;
        row.filed = complaint.filed();
        row.at = at;
        row.replyDue = complaint.replyDue();
        row.text = "";
        row.sealed = vault.seal(complaint.text());
        row.state = complaint.state().name();
        row.reason = complaint.reason();
        entities.persist(row);
        entities.flush();
        return complaint(row);
    }

    /** This complaint of a request. */
    public Optional<Complaint> find(long request, long id) {
        return all(request).stream().filter(row -> row.id == id).findFirst().map(this::complaint);
    }

    /** The newest complaint of a request. */
    public Optional<Complaint> newest(long request) {
        return all(request).stream().reduce((earlier, later) -> later).map(this::complaint);
    }

    /** What was not decided when the request was taken back is owed no more. */
    void settle(long request) {
        all(request).stream()
                .filter(row -> row.state.equals(Complaint.State.FILED.name()))
                .forEach(row -> row.state = Complaint.State.SETTLED.name());
    }

    /** All complaints of a request, the oldest first. */
    public List<Complaint> of(long request) {
        return all(request).stream().map(this::complaint).toList();
    }

    /** Keeps a decision. */
    public void decide(Complaint complaint, Complaint.State state, String reason, LocalDate on, long by) {
        ComplaintRow row = entities.find(ComplaintRow.class, complaint.id());
        row.state = state.name();
        row.reason = reason;
        row.decided = on;
        row.decidedBy = by;
    }

    /** A page of complaints. */
    public List<ComplaintLine> page(ComplaintFilter filter, int offset, int size) {
        String order = switch (filter.sort()) {
            case DUE -> "c.reply_due, c.id";
            case FILED -> "c.filed DESC, c.id DESC";
            case NUMBER -> "r.number, c.id";
        };
        List<?> rows = query(
                        "SELECT r.number, r.subject, c.filed, c.reply_due, c.state, c.id",
                        filter,
                        " ORDER BY " + order + " LIMIT " + size + " OFFSET " + offset)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** How many there are. */
    public long count(ComplaintFilter filter) {
        return ((Number) query("SELECT COUNT(*)", filter, "").getSingleResult()).longValue();
    }

    private Query query(String select, ComplaintFilter filter, String end) {
        String state = filter.state().isPresent() ? " AND c.state = ?1" : "";
        String words = filter.words().isEmpty() ? "" : " AND MATCH (r.words) AGAINST (?2 IN BOOLEAN MODE)";
        Query query = entities.createNativeQuery(
                select + " FROM information_complaint c JOIN information_request r ON r.id = c.request_id WHERE TRUE"
                        + state + words + end);
        filter.state().ifPresent(one -> query.setParameter(1, one.name()));
        if (!filter.words().isEmpty()) {
            query.setParameter(2, RegisterStore.all(filter.words()));
        }
        return query;
    }

    private static ComplaintLine line(Object[] row) {
        return new ComplaintLine(
                row[0].toString(),
                row[1].toString(),
                RegisterStore.date(row[2]).orElseThrow(),
                RegisterStore.date(row[3]).orElseThrow(),
                Complaint.State.valueOf(row[4].toString()),
                ((Number) row[5]).longValue());
    }

    /** Erases what the requester wrote and what orders say; that there were steps and what was decided stays. */
    void erase(long request) {
        all(request).forEach(row -> {
            row.text = "";
            row.sealed = null;
        });
        entities.createQuery("UPDATE AppealRow a SET a.sealed = NULL WHERE a.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }

    private List<ComplaintRow> all(long request) {
        return entities.createQuery(
                        "SELECT c FROM ComplaintRow c WHERE c.request = :request ORDER BY c.id", ComplaintRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    private Complaint complaint(ComplaintRow row) {
        return new Complaint(
                row.id,
                row.about,
                row.signed == null ? OptionalLong.empty() : OptionalLong.of(row.signed),
                row.filed,
                row.replyDue,
                row.sealed == null ? row.text : vault.open(row.sealed),
                Complaint.State.valueOf(row.state),
                row.reason,
                Optional.ofNullable(row.decided));
    }
}
