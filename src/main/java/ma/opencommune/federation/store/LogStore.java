package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.opencommune.federation.domain.log.Growth;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.LogSheet;
import ma.opencommune.federation.domain.log.NewLeaf;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.log.PeaksBytes;
import ma.opencommune.federation.domain.tree.Node;

/** Heads of logs and what is appended to them; a head that is locked stays so until the caller's transaction ends. */
@ApplicationScoped
public class LogStore {

    private static final String HEAD = "SELECT id, origin, size, peaks, frozen, ours, received FROM federation_log";
    private static final int ROWS = 200;

    @PersistenceContext
    EntityManager entities;

    /** Makes the log unless it is there. */
    public void create(Origin origin, boolean ours) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO federation_log (origin, ours, down, peaks) VALUES (?1, ?2, ?3, '')")
                .setParameter(1, origin.text())
                .setParameter(2, ours)
                .setParameter(3, origin.down())
                .executeUpdate();
    }

    /** The log as it stands. */
    public Optional<LogHead> find(Origin origin) {
        return head(origin, "");
    }

    /** The log, locked: nobody else appends until the caller's transaction ends. */
    public Optional<LogHead> lock(Origin origin) {
        return head(origin, " FOR UPDATE");
    }

    private Optional<LogHead> head(Origin origin, String lock) {
        List<?> rows = entities.createNativeQuery(HEAD + " WHERE origin = ?1" + lock)
                .setParameter(1, origin.text())
                .getResultList();
        return rows.stream().findFirst().map(row -> head((Object[]) row));
    }

    /** The log this node tells upward. */
    public Optional<Origin> own() {
        List<?> rows = entities.createNativeQuery("SELECT origin FROM federation_log WHERE ours AND NOT down")
                .getResultList();
        return rows.stream().findFirst().flatMap(row -> Origin.parse(String.valueOf(row)));
    }

    /** All logs that go this way, by name. */
    public List<LogSheet> all(boolean down) {
        List<?> rows = entities.createNativeQuery(HEAD + " WHERE down = ?1 ORDER BY origin")
                .setParameter(1, down)
                .getResultList();
        return rows.stream().map(row -> sheet((Object[]) row)).toList();
    }

    /** One log for whoever looks at it. */
    public Optional<LogSheet> sheet(Origin origin) {
        List<?> rows = entities.createNativeQuery(HEAD + " WHERE origin = ?1")
                .setParameter(1, origin.text())
                .getResultList();
        return rows.stream().findFirst().map(row -> sheet((Object[]) row));
    }

    private static LogHead head(Object[] row) {
        return new LogHead(
                Columns.number(row[0]),
                Origin.parse(String.valueOf(row[1])).orElseThrow(),
                Columns.number(row[2]),
                PeaksBytes.read((byte[]) row[3]),
                Columns.truth(row[5]),
                row[4] != null);
    }

    private static LogSheet sheet(Object[] row) {
        LogHead head = head(row);
        return new LogSheet(
                head.origin(), head.size(), head.root(), head.ours(), head.frozen(), Columns.moment(row[6]));
    }

    /** Writes leaves and what they complete behind the head, and moves it. */
    public void append(Growth growth) {
        long log = growth.log().id();
        List<NewLeaf> leaves = growth.leaves();
        for (int from = 0; from < leaves.size(); from += ROWS) {
            leaves(log, leaves.subList(from, Math.min(leaves.size(), from + ROWS)));
        }
        for (int from = 0; from < growth.inner().size(); from += ROWS) {
            nodes(log, growth.inner().subList(from, Math.min(growth.inner().size(), from + ROWS)));
        }
        entities.createNativeQuery("UPDATE federation_log SET size = ?1, peaks = ?2 WHERE id = ?3")
                .setParameter(1, growth.size())
                .setParameter(2, PeaksBytes.of(growth.peaks()))
                .setParameter(3, log)
                .executeUpdate();
    }

    private void leaves(long log, List<NewLeaf> leaves) {
        Query insert = entities.createNativeQuery(
                "INSERT INTO federation_leaf (log_id, seq, hash, record, rev, kind, bytes) VALUES "
                        + rows(leaves.size(), 7));
        int at = 1;
        for (NewLeaf leaf : leaves) {
            insert.setParameter(at++, log);
            insert.setParameter(at++, leaf.leaf().seq());
            insert.setParameter(at++, leaf.hash().bytes());
            insert.setParameter(at++, leaf.leaf().id());
            insert.setParameter(at++, leaf.leaf().rev());
            insert.setParameter(at++, leaf.leaf().kind());
            insert.setParameter(at++, leaf.bytes());
        }
        insert.executeUpdate();
    }

    private void nodes(long log, List<Node> nodes) {
        Query insert = entities.createNativeQuery(
                "INSERT INTO federation_node (log_id, level, place, hash) VALUES " + rows(nodes.size(), 4));
        int at = 1;
        for (Node node : nodes) {
            insert.setParameter(at++, log);
            insert.setParameter(at++, node.level());
            insert.setParameter(at++, node.index());
            insert.setParameter(at++, node.hash().bytes());
        }
        insert.executeUpdate();
    }

    private static String rows(int rows, int columns) {
        return String.join(
                ", ",
                IntStream.range(0, rows)
                        .mapToObj(row -> "("
                                + String.join(
                                        ", ",
                                        IntStream.range(0, columns)
                                                .mapToObj(column -> "?" + (row * columns + column + 1))
                                                .toList())
                                + ")")
                        .toList());
    }

    /** Notes when something of a received log came. */
    public void received(long log, Instant moment) {
        entities.createNativeQuery("UPDATE federation_log SET received = ?1 WHERE id = ?2")
                .setParameter(1, Columns.column(moment))
                .setParameter(2, log)
                .executeUpdate();
    }

    /** Stops a log, or lets it go on. */
    public void freeze(long log, Optional<Instant> since) {
        entities.createNativeQuery("UPDATE federation_log SET frozen = ?1 WHERE id = ?2")
                .setParameter(1, since.map(Columns::column).orElse(null))
                .setParameter(2, log)
                .executeUpdate();
    }
}
