package ma.opencommune.platform.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import ma.opencommune.platform.audit.domain.AuditEntry;
import ma.opencommune.platform.audit.domain.AuditSearch;
import ma.opencommune.platform.audit.domain.ChainHead;
import ma.opencommune.platform.audit.domain.LinkedEntry;

/** Appends to {@code platform_audit}; the row of the head is locked until the caller's transaction ends. */
@ApplicationScoped
public class AuditStore {

    private static final String FIELDS = "SELECT seq, DATE_FORMAT(at, '%Y-%m-%dT%H:%i:%s.%fZ'), actor, action, subject,"
            + " details, prev_hash, hash FROM platform_audit";

    @PersistenceContext
    EntityManager entities;

    /** The end of the chain, locked. */
    public ChainHead lockHead() {
        return head(" FOR UPDATE");
    }

    /** The end of the chain as it stands. */
    public ChainHead head() {
        return head("");
    }

    private ChainHead head(String lock) {
        Object[] row =
                (Object[]) entities.createNativeQuery("SELECT seq, hash FROM platform_audit_head WHERE id = 1" + lock)
                        .getSingleResult();
        return new ChainHead(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    /** Writes an entry behind the head and moves the head. */
    public void append(AuditEntry entry, ChainHead before) {
        byte[] hash = entry.hash(before.hash());
        entities.createNativeQuery(
                        "INSERT INTO platform_audit (seq, at, actor, action, subject, details, prev_hash, hash)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, entry.seq())
                .setParameter(2, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .setParameter(3, entry.actor())
                .setParameter(4, entry.action())
                .setParameter(5, entry.subject())
                .setParameter(6, entry.details())
                .setParameter(7, before.hash())
                .setParameter(8, hash)
                .executeUpdate();
        entities.createNativeQuery("UPDATE platform_audit_head SET seq = ?1, hash = ?2 WHERE id = 1")
                .setParameter(1, entry.seq())
                .setParameter(2, hash)
                .executeUpdate();
    }

    /** The entries after a position, in order. */
    public List<LinkedEntry> after(long seq, int most) {
        return links(entities.createNativeQuery(FIELDS + " WHERE seq > ?1 ORDER BY seq LIMIT ?2")
                .setParameter(1, seq)
                .setParameter(2, most));
    }

    /** The entries that are looked for, the newest first. */
    public List<LinkedEntry> newest(AuditSearch search, int first, int most) {
        AuditWhere where = AuditWhere.of(search);
        return links(where.fill(entities.createNativeQuery(FIELDS + where.text() + " ORDER BY seq DESC"))
                .setFirstResult(first)
                .setMaxResults(most));
    }

    /** The entries that are looked for between two positions, the oldest first. */
    public List<LinkedEntry> oldest(AuditSearch search, long after, long last, int most) {
        AuditWhere where = AuditWhere.of(search).and("seq > ", after).and("seq <= ", last);
        return links(where.fill(entities.createNativeQuery(FIELDS + where.text() + " ORDER BY seq"))
                .setMaxResults(most));
    }

    /** How many entries are looked for. */
    public long count(AuditSearch search) {
        AuditWhere where = AuditWhere.of(search);
        return ((Number) where.fill(entities.createNativeQuery("SELECT COUNT(*) FROM platform_audit" + where.text()))
                        .getSingleResult())
                .longValue();
    }

    private static List<LinkedEntry> links(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> link((Object[]) row)).toList();
    }

    private static LinkedEntry link(Object[] row) {
        return new LinkedEntry(
                new AuditEntry(
                        ((Number) row[0]).longValue(),
                        Instant.parse((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]),
                (byte[]) row[6],
                (byte[]) row[7]);
    }
}
