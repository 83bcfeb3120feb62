package ma.opencommune.platform.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.audit.domain.AuditCheck;
import ma.opencommune.platform.audit.domain.AuditEntry;
import ma.opencommune.platform.audit.domain.ChainCheck;
import ma.opencommune.platform.audit.domain.ChainHead;
import org.jspecify.annotations.Nullable;

/** The walks over the trail, {@code platform_audit_check}. */
@ApplicationScoped
public class AuditCheckStore {

    /**
     * A walk that goes on.
     *
     * @param check the walk
     * @param at the last entry that was found to hold
     */
    public record Going(AuditCheck check, ChainHead at) {}

    @PersistenceContext
    EntityManager entities;

    /** A new walk to this head. */
    public AuditCheck begin(ChainHead head, Instant now) {
        AuditCheckRow row = new AuditCheckRow();
        row.begun = now;
        row.headSeq = head.seq();
        row.headHash = head.hash();
        row.lastHash = new byte[AuditEntry.HASH_BYTES];
        entities.persist(row);
        entities.flush();
        return check(row);
    }

    /** The last walk begun. */
    public Optional<AuditCheck> latest() {
        return entities.createQuery("SELECT c FROM AuditCheckRow c ORDER BY c.id DESC", AuditCheckRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditCheckStore::check);
    }

    /** A walk that goes on and that no other node has, locked until the transaction ends. */
    public Optional<Going> lockGoing() {
        List<?> ids = entities.createNativeQuery(
                        "SELECT id FROM platform_audit_check WHERE ended IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .getResultList();
        return ids.stream()
                .findFirst()
                .map(id -> row(((Number) id).longValue()))
                .map(row -> new Going(check(row), new ChainHead(row.checked, row.lastHash)));
    }

    /** The walk came this far. */
    public void came(long id, ChainHead at) {
        AuditCheckRow row = row(id);
        row.checked = at.seq();
        row.lastHash = at.hash();
    }

    /** The walk ended. */
    public void end(long id, ChainCheck.@Nullable Break broken, Instant now) {
        AuditCheckRow row = row(id);
        row.ended = now;
        row.brokenSeq = broken == null ? null : (Long) broken.seq();
        row.fault = broken == null ? null : broken.fault();
    }

    private AuditCheckRow row(long id) {
        return entities.find(AuditCheckRow.class, id);
    }

    private static AuditCheck check(AuditCheckRow row) {
        Long brokenSeq = row.brokenSeq;
        ChainCheck.Fault fault = row.fault;
        return new AuditCheck(
                row.id,
                row.begun,
                new ChainHead(row.headSeq, row.headHash),
                row.checked,
                Optional.ofNullable(row.ended),
                brokenSeq == null || fault == null
                        ? Optional.empty()
                        : Optional.of(new ChainCheck.Break(brokenSeq, fault)));
    }
}
