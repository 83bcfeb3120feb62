package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.ForkSheet;

/** Evidence of two histories. */
@ApplicationScoped
public class ForkStore {

    private static final String FORK = "SELECT f.id, l.origin, f.place, f.reason, f.held, f.came, f.line, f.noticed,"
            + " f.decided, f.decision FROM federation_fork f JOIN federation_log l ON l.id = f.log_id";

    @PersistenceContext
    EntityManager entities;

    /** Keeps evidence; gives its number. */
    public long keep(long log, ForkSheet fork) {
        entities.createNativeQuery("INSERT INTO federation_fork (log_id, place, reason, held, came, line, noticed)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, log)
                .setParameter(2, fork.place())
                .setParameter(3, fork.reason())
                .setParameter(4, fork.held())
                .setParameter(5, fork.came())
                .setParameter(6, fork.line())
                .setParameter(7, Columns.column(fork.noticed()))
                .executeUpdate();
        return Columns.number(
                entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult());
    }

    /** All, the newest first. */
    public List<ForkSheet> all() {
        return forks(entities.createNativeQuery(FORK + " ORDER BY f.id DESC"));
    }

    /** One of them. */
    public Optional<ForkSheet> find(long id) {
        return forks(entities.createNativeQuery(FORK + " WHERE f.id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    /** The one of a log that nobody has decided yet. */
    public Optional<ForkSheet> open(long log) {
        return forks(entities.createNativeQuery(FORK + " WHERE f.log_id = ?1 AND f.decided IS NULL ORDER BY f.id")
                        .setParameter(1, log))
                .stream()
                .findFirst();
    }

    /** Writes what a person decided. */
    public void decide(long id, Instant when, String decision) {
        entities.createNativeQuery("UPDATE federation_fork SET decided = ?1, decision = ?2 WHERE id = ?3")
                .setParameter(1, Columns.column(when))
                .setParameter(2, decision)
                .setParameter(3, id)
                .executeUpdate();
    }

    private static List<ForkSheet> forks(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).map(ForkStore::fork).toList();
    }

    private static ForkSheet fork(Object[] row) {
        return new ForkSheet(
                Columns.number(row[0]),
                Origin.parse(String.valueOf(row[1])).orElseThrow(),
                Columns.number(row[2]),
                String.valueOf(row[3]),
                String.valueOf(row[4]),
                String.valueOf(row[5]),
                String.valueOf(row[6]),
                Columns.moment(row[7]).orElse(Instant.EPOCH),
                Columns.moment(row[8]),
                Optional.ofNullable(row[9]).map(String::valueOf).orElse(""));
    }
}
