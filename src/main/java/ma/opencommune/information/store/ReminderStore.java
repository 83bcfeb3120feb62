package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.ReminderDays;
import ma.opencommune.information.domain.request.ReminderStage;

/** Which requests come near their due date, and of which that was told already. */
@ApplicationScoped
public class ReminderStore {

    private static final String NEAR = """
            SELECT r.id, r.number, r.due, r.officer FROM information_request r
            LEFT JOIN information_reminder m ON m.request_id = r.id
            WHERE r.open = TRUE AND r.due <= ?4 AND (m.request_id IS NULL OR m.due <> r.due OR m.stage <>
              CASE WHEN r.due <= ?5 THEN 'VERY_LATE' WHEN r.due < ?1 THEN 'LATE' WHEN r.due <= ?2 THEN 'ZERO' WHEN r.due <= ?3 THEN 'ONE' ELSE 'FIVE' END)
            ORDER BY r.due, r.id""";

    @PersistenceContext
    EntityManager entities;

    /**
     * A request that comes near.
     *
     * @param id inside
     * @param number outward
     * @param due due date
     * @param officer in charge
     */
    public record Near(long id, String number, LocalDate due, OptionalLong officer) {}

    /** The next of them of which nobody was told at this stage, most pressing first. */
    public List<Near> near(ReminderDays days, int size) {
        List<?> rows = entities.createNativeQuery(NEAR)
                .setParameter(1, Date.valueOf(days.today()))
                .setParameter(2, Date.valueOf(days.zero()))
                .setParameter(3, Date.valueOf(days.one()))
                .setParameter(4, Date.valueOf(days.five()))
                .setParameter(5, Date.valueOf(days.veryLate()))
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> near((Object[]) row)).toList();
    }

    /** How many requests are late and still owed an answer. */
    public long late(LocalDate today) {
        return ((Number) entities.createNativeQuery(
                                "SELECT COUNT(*) FROM information_request WHERE open = TRUE AND due < ?1")
                        .setParameter(1, Date.valueOf(today))
                        .getSingleResult())
                .longValue();
    }

    /** Notes that this stage of this due date is told now; false when that was done meanwhile. */
    public boolean claim(Near request, ReminderStage stage, Instant at) {
        return write(
                                "UPDATE information_reminder SET due = ?2, stage = ?3, sent = ?4 WHERE request_id = ?1"
                                        + " AND (due <> ?2 OR stage <> ?3)",
                                request,
                                stage,
                                at)
                        == 1
                || write(
                                "INSERT IGNORE INTO information_reminder (request_id, due, stage, sent) VALUES (?1, ?2, ?3, ?4)",
                                request,
                                stage,
                                at)
                        == 1;
    }

    private int write(String sql, Near request, ReminderStage stage, Instant at) {
        return entities.createNativeQuery(sql)
                .setParameter(1, request.id())
                .setParameter(2, Date.valueOf(request.due()))
                .setParameter(3, stage.name())
                .setParameter(4, Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .executeUpdate();
    }

    private static Near near(Object[] row) {
        return new Near(
                ((Number) row[0]).longValue(),
                row[1].toString(),
                RegisterStore.date(row[2]).orElseThrow(),
                row[3] instanceof Number officer ? OptionalLong.of(officer.longValue()) : OptionalLong.empty());
    }
}
