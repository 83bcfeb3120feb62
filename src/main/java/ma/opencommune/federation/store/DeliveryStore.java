package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.Backoff;
import ma.opencommune.federation.domain.node.DeliverySheet;
import ma.opencommune.federation.domain.node.Trouble;

/** How far logs have come at the parent. */
@ApplicationScoped
public class DeliveryStore {

    private static final String SHEET =
            "SELECT l.origin, l.size, COALESCE(d.acked, 0), d.acked_at, COALESCE(d.tries, 0),"
                    + " d.next_try, d.trouble, d.detail FROM federation_log l LEFT JOIN federation_delivery d ON d.log_id = l.id"
                    + " WHERE NOT l.down";

    @PersistenceContext
    EntityManager entities;

    /** All logs that go upward, this node's own first. */
    public List<DeliverySheet> all() {
        return sheets(entities.createNativeQuery(SHEET + " ORDER BY l.ours DESC, l.origin"));
    }

    /** One of them. */
    public Optional<DeliverySheet> find(Origin origin) {
        return sheets(entities.createNativeQuery(SHEET + " AND l.origin = ?1").setParameter(1, origin.text())).stream()
                .findFirst();
    }

    /** The log whose turn it is; a try that is due after more than the longest wait was planned by a wrong clock. */
    public Optional<DeliverySheet> due(Instant now) {
        return sheets(entities.createNativeQuery(SHEET + " AND l.frozen IS NULL AND l.size > COALESCE(d.acked, 0)"
                                + " AND (d.next_try IS NULL OR d.next_try <= ?1 OR d.next_try > ?2)"
                                + " ORDER BY l.ours DESC, d.next_try, l.id LIMIT 1")
                        .setParameter(1, Columns.column(now))
                        .setParameter(2, Columns.column(now.plus(Backoff.LONGEST.multipliedBy(2)))))
                .stream()
                .findFirst();
    }

    /** The parent has so many leaves. */
    public void acked(long log, long size, Instant now, String receipt) {
        entities.createNativeQuery("INSERT INTO federation_delivery (log_id, acked, acked_at, receipt)"
                        + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE acked = VALUES(acked),"
                        + " acked_at = VALUES(acked_at), receipt = VALUES(receipt), tries = 0, next_try = NULL,"
                        + " trouble = NULL, detail = NULL")
                .setParameter(1, log)
                .setParameter(2, size)
                .setParameter(3, Columns.column(now))
                .setParameter(4, receipt)
                .executeUpdate();
    }

    /** The next bundle begins at this size. */
    public void from(long log, long size) {
        entities.createNativeQuery("INSERT INTO federation_delivery (log_id, acked) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE acked = VALUES(acked)")
                .setParameter(1, log)
                .setParameter(2, size)
                .executeUpdate();
    }

    /** It did not get there. */
    public void troubled(long log, Trouble trouble, String detail, Instant next) {
        entities.createNativeQuery("INSERT INTO federation_delivery (log_id, tries, trouble, detail, next_try)"
                        + " VALUES (?1, 1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE tries = tries + 1,"
                        + " trouble = VALUES(trouble), detail = VALUES(detail), next_try = VALUES(next_try)")
                .setParameter(1, log)
                .setParameter(2, trouble.name())
                .setParameter(3, detail)
                .setParameter(4, Columns.column(next))
                .executeUpdate();
    }

    /** All that waits is tried at once. */
    public void hurry() {
        entities.createNativeQuery("UPDATE federation_delivery SET next_try = NULL")
                .executeUpdate();
    }

    private static List<DeliverySheet> sheets(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(DeliveryStore::sheet)
                .toList();
    }

    private static DeliverySheet sheet(Object[] row) {
        return new DeliverySheet(
                Origin.parse(String.valueOf(row[0])).orElseThrow(),
                Columns.number(row[1]),
                Columns.number(row[2]),
                Columns.moment(row[3]),
                (int) Columns.number(row[4]),
                Columns.moment(row[5]),
                Optional.ofNullable(row[6]).map(word -> Trouble.valueOf(String.valueOf(word))),
                Optional.ofNullable(row[7]).map(String::valueOf).orElse(""));
    }
}
