package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ma.opencommune.federation.domain.log.HeldLeaf;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.log.StoredLeaf;
import ma.opencommune.federation.domain.tree.Hash;

/** Leaves that wait for a version that knows their schema. */
@ApplicationScoped
public class HeldStore {

    @PersistenceContext
    EntityManager entities;

    /** Has a leaf wait. */
    public void hold(long log, long seq, String schema) {
        entities.createNativeQuery("INSERT IGNORE INTO federation_held (log_id, seq, schema_name) VALUES (?1, ?2, ?3)")
                .setParameter(1, log)
                .setParameter(2, seq)
                .setParameter(3, schema)
                .executeUpdate();
    }

    /** The schemas that are waited for. */
    public List<String> schemas() {
        List<?> rows = entities.createNativeQuery("SELECT DISTINCT schema_name FROM federation_held ORDER BY 1")
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    /** Leaves of a schema in the order in which they came, locked. */
    public List<HeldLeaf> lock(String schema, int most) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT h.log_id, o.origin, l.seq, l.hash, l.bytes FROM federation_held h"
                                + " JOIN federation_leaf l ON l.log_id = h.log_id AND l.seq = h.seq"
                                + " JOIN federation_log o ON o.id = h.log_id"
                                + " WHERE h.schema_name = ?1 ORDER BY h.log_id, h.seq LIMIT " + most + " FOR UPDATE")
                .setParameter(1, schema)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new HeldLeaf(
                        Columns.number(row[0]),
                        Origin.parse(String.valueOf(row[1])).orElseThrow(),
                        new StoredLeaf(Columns.number(row[2]), Hash.of((byte[]) row[3]), (byte[]) row[4])))
                .toList();
    }

    /** It waits no longer. */
    public void release(HeldLeaf leaf) {
        entities.createNativeQuery("DELETE FROM federation_held WHERE log_id = ?1 AND seq = ?2")
                .setParameter(1, leaf.log())
                .setParameter(2, leaf.stored().seq())
                .executeUpdate();
    }

    /** How many wait. */
    public long count() {
        return Columns.number(entities.createNativeQuery("SELECT COUNT(*) FROM federation_held")
                .getSingleResult());
    }
}
