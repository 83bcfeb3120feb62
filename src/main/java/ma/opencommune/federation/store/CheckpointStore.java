package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.federation.domain.log.SignedHead;

/** Signed heads. */
@ApplicationScoped
public class CheckpointStore {

    private static final String FIELDS = "SELECT size, note, own_seq FROM federation_checkpoint WHERE log_id = ?1";

    @PersistenceContext
    EntityManager entities;

    /** Keeps a head; the first of a size stays. */
    public void keep(long log, SignedHead head, Instant made) {
        entities.createNativeQuery("INSERT IGNORE INTO federation_checkpoint (log_id, size, note, made, own_seq)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, log)
                .setParameter(2, head.size())
                .setParameter(3, head.note())
                .setParameter(4, Columns.column(made))
                .setParameter(5, head.ownSeq().isPresent() ? head.ownSeq().getAsLong() : null)
                .executeUpdate();
    }

    /** The head of this size. */
    public Optional<SignedHead> at(long log, long size) {
        return first(entities.createNativeQuery(FIELDS + " AND size = ?2")
                .setParameter(1, log)
                .setParameter(2, size));
    }

    /** The head of the greatest size. */
    public Optional<SignedHead> last(long log) {
        return first(entities.createNativeQuery(FIELDS + " ORDER BY size DESC LIMIT 1")
                .setParameter(1, log));
    }

    /** The head of the greatest size above one and up to another; else the smallest above. */
    public Optional<SignedHead> within(long log, long above, long most) {
        return first(entities.createNativeQuery(FIELDS + " AND size > ?2 AND size <= ?3 ORDER BY size DESC LIMIT 1")
                        .setParameter(1, log)
                        .setParameter(2, above)
                        .setParameter(3, most))
                .or(() -> first(entities.createNativeQuery(FIELDS + " AND size > ?2 ORDER BY size LIMIT 1")
                        .setParameter(1, log)
                        .setParameter(2, above)));
    }

    private static Optional<SignedHead> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new SignedHead(
                        Columns.number(row[0]),
                        String.valueOf(row[1]),
                        row[2] == null ? OptionalLong.empty() : OptionalLong.of(Columns.number(row[2]))));
    }
}
