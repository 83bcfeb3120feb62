package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.log.StoredLeaf;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.domain.tree.Node;

/** Reads leaves and hashes of logs. */
@ApplicationScoped
public class LeafStore {

    private static final String LEAF = "SELECT seq, hash, bytes FROM federation_leaf";

    /**
     * The newest revision of a record.
     *
     * @param rev its number
     * @param hash hash of its leaf
     */
    public record Revision(long rev, Hash hash) {}

    @PersistenceContext
    EntityManager entities;

    /** The leaves from one place up to another, which is left out. */
    public List<StoredLeaf> range(long log, long from, long to) {
        return leaves(entities.createNativeQuery(LEAF + " WHERE log_id = ?1 AND seq >= ?2 AND seq < ?3 ORDER BY seq")
                .setParameter(1, log)
                .setParameter(2, from)
                .setParameter(3, to));
    }

    /** All revisions of a record, the oldest first. */
    public List<StoredLeaf> record(long log, String record) {
        return leaves(entities.createNativeQuery(LEAF + " WHERE log_id = ?1 AND record = ?2 ORDER BY rev")
                .setParameter(1, log)
                .setParameter(2, record));
    }

    /** The newest revision of each record of a kind. */
    public List<StoredLeaf> latest(long log, String kind) {
        return leaves(entities.createNativeQuery("SELECT l.seq, l.hash, l.bytes FROM federation_leaf l"
                        + " WHERE l.log_id = ?1 AND l.kind = ?2 AND NOT EXISTS (SELECT 1 FROM federation_leaf later"
                        + " WHERE later.log_id = l.log_id AND later.record = l.record AND later.rev > l.rev)"
                        + " ORDER BY l.seq")
                .setParameter(1, log)
                .setParameter(2, kind));
    }

    /** The newest revision of a record, as others have committed it; the log must be locked. */
    public Optional<Revision> newest(long log, String record) {
        List<?> rows = entities.createNativeQuery("SELECT rev, hash FROM federation_leaf"
                        + " WHERE log_id = ?1 AND record = ?2 ORDER BY rev DESC LIMIT 1 LOCK IN SHARE MODE")
                .setParameter(1, log)
                .setParameter(2, record)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new Revision(Columns.number(row[0]), Hash.of((byte[]) row[1])));
    }

    /** The hashes of these nodes, by level and index. */
    public Map<Node, Hash> nodes(long log, List<Node> wanted) {
        Map<Node, Hash> found = new HashMap<>();
        int most = 400;
        for (int from = 0; from < wanted.size(); from += most) {
            part(log, wanted.subList(from, Math.min(wanted.size(), from + most)), found);
        }
        return found;
    }

    private void part(long log, List<Node> wanted, Map<Node, Hash> found) {
        StringBuilder leaves = new StringBuilder("0");
        StringBuilder inner = new StringBuilder("0");
        for (Node node : wanted) {
            if (node.level() == 0) {
                leaves.append(" OR seq = ").append(node.index());
            } else {
                inner.append(" OR (level = ")
                        .append(node.level())
                        .append(" AND place = ")
                        .append(node.index())
                        .append(')');
            }
        }
        List<?> rows = entities.createNativeQuery("SELECT 0, seq, hash FROM federation_leaf WHERE log_id = ?1 AND ("
                        + leaves + ") UNION ALL SELECT level, place, hash FROM federation_node WHERE log_id = ?2 AND ("
                        + inner + ")")
                .setParameter(1, log)
                .setParameter(2, log)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            int level = (int) Columns.number(columns[0]);
            found.put(new Node(level, Columns.number(columns[1]), Hash.empty()), Hash.of((byte[]) columns[2]));
        }
    }

    private static List<StoredLeaf> leaves(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new StoredLeaf(Columns.number(row[0]), Hash.of((byte[]) row[1]), (byte[]) row[2]))
                .toList();
    }
}
