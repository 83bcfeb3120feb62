package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.node.ChildSheet;
import ma.opencommune.federation.domain.node.ParentSheet;
import ma.opencommune.federation.domain.node.Standing;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.kernel.CollectivityCode;

/** Children and the parent. */
@ApplicationScoped
public class NodeStore {

    private static final String CHILD = "SELECT ou, standing, via, key_text, changed FROM federation_child";

    @PersistenceContext
    EntityManager entities;

    /** All children, and those below them that they passed on. */
    public List<ChildSheet> children() {
        List<?> rows = entities.createNativeQuery(CHILD + " ORDER BY ou").getResultList();
        return rows.stream().map(row -> child((Object[]) row)).toList();
    }

    /** One of them. */
    public Optional<ChildSheet> child(CollectivityCode ou) {
        List<?> rows = entities.createNativeQuery(CHILD + " WHERE ou = ?1 FOR UPDATE")
                .setParameter(1, ou.text())
                .getResultList();
        return rows.stream().findFirst().map(row -> child((Object[]) row));
    }

    private static ChildSheet child(Object[] row) {
        return new ChildSheet(
                CollectivityCode.of(String.valueOf(row[0])),
                Standing.valueOf(String.valueOf(row[1])),
                Optional.ofNullable(row[2]).map(via -> CollectivityCode.of(String.valueOf(via))),
                Optional.ofNullable(row[3]).map(key -> NoteKey.parse(String.valueOf(key))),
                Columns.moment(row[4]).orElse(Instant.EPOCH));
    }

    /** Writes a child as it is now; its code is gone. */
    public void keep(ChildSheet child) {
        entities.createNativeQuery("INSERT INTO federation_child (ou, standing, via, key_text, changed)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE standing = VALUES(standing),"
                        + " via = VALUES(via), key_text = VALUES(key_text), changed = VALUES(changed), code = NULL,"
                        + " code_ends = NULL")
                .setParameter(1, child.ou().text())
                .setParameter(2, child.standing().name())
                .setParameter(3, child.via().map(CollectivityCode::text).orElse(null))
                .setParameter(4, child.key().map(NoteKey::toString).orElse(null))
                .setParameter(5, Columns.column(child.changed()))
                .executeUpdate();
    }

    /** Gives a child a code, by its digest. */
    public void code(CollectivityCode ou, byte[] digest, Instant ends) {
        entities.createNativeQuery("UPDATE federation_child SET code = ?1, code_ends = ?2 WHERE ou = ?3")
                .setParameter(1, digest)
                .setParameter(2, Columns.column(ends))
                .setParameter(3, ou.text())
                .executeUpdate();
    }

    /** Whether this child was given the code and may still use it. */
    public boolean hasCode(CollectivityCode ou, byte[] digest, Instant now) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM federation_child WHERE ou = ?1 AND code = ?2 AND code_ends > ?3 FOR UPDATE")
                .setParameter(1, ou.text())
                .setParameter(2, digest)
                .setParameter(3, Columns.column(now))
                .getResultList()
                .isEmpty();
    }

    /** The parent. */
    public Optional<ParentSheet> parent() {
        List<?> rows = entities.createNativeQuery("SELECT ou, address, key_text, joined FROM federation_parent")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new ParentSheet(
                        CollectivityCode.of(String.valueOf(row[0])),
                        String.valueOf(row[1]),
                        NoteKey.parse(String.valueOf(row[2])),
                        Columns.moment(row[3]).orElse(Instant.EPOCH)));
    }

    /** Writes the parent. */
    public void keep(ParentSheet parent) {
        entities.createNativeQuery("REPLACE INTO federation_parent (id, ou, address, key_text, joined)"
                        + " VALUES (1, ?1, ?2, ?3, ?4)")
                .setParameter(1, parent.ou().text())
                .setParameter(2, parent.address())
                .setParameter(3, parent.key().toString())
                .setParameter(4, Columns.column(parent.joined()))
                .executeUpdate();
    }
}
