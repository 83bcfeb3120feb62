package ma.opencommune.services.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.vault.Vault;
import ma.opencommune.services.domain.BarrierLine;
import ma.opencommune.services.domain.BarrierSheet;
import ma.opencommune.services.domain.BarrierState;
import ma.opencommune.services.domain.BarrierStep;
import org.jspecify.annotations.Nullable;

/** Reports of barriers in {@code services_barrier} and {@code services_barrier_step}. */
@ApplicationScoped
public class BarrierStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps a report that just came in. */
    public void add(NewBarrier report) {
        BarrierRow row = new BarrierRow();
        row.ref = report.ref();
        row.token = report.token();
        row.state = BarrierState.NEW.name();
        row.place = report.place();
        row.happened = report.happened();
        row.needed = report.needed().orElse(null);
        row.contact = report.contact().orElse(null);
        row.language = report.language().tag();
        row.received = report.received();
        row.due = report.due().orElse(null);
        entities.persist(row);
        entities.flush();
        addStep(row, BarrierStep.RECEIVED, "", report.received());
    }

    /** The report of this number with this digest of its token. */
    public Optional<BarrierSheet> find(String ref, byte[] token) {
        return row(ref).filter(row -> MessageDigest.isEqual(row.token, token)).map(this::sheet);
    }

    /** The report of this number. */
    public Optional<BarrierSheet> find(String ref) {
        return row(ref).map(this::sheet);
    }

    /** The same, locked until the caller's transaction ends. */
    public Optional<BarrierSheet> lock(String ref) {
        return row(ref).map(row -> {
            entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
            return sheet(row);
        });
    }

    /** Mail address of the person; empty when none was left. */
    public Optional<String> contact(String ref) {
        return row(ref).flatMap(row -> Optional.ofNullable(opened(row.contact)));
    }

    /** Writes a step and the state after it. */
    public void step(String ref, BarrierStep step, BarrierState after, String words, Instant now) {
        BarrierRow row = row(ref).orElseThrow();
        entities.lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        row.state = after.name();
        if (step.answers() && row.answered == null) {
            row.answered = now;
        }
        addStep(row, step, words, now);
    }

    /** Reports, those not answered first, by due date. */
    public List<BarrierLine> list(boolean over, int first, int most) {
        return entities.createQuery(
                        "SELECT b FROM BarrierRow b WHERE b.state IN :states"
                                + " ORDER BY CASE WHEN b.answered IS NULL THEN 0 ELSE 1 END, b.due, b.id",
                        BarrierRow.class)
                .setParameter("states", states(over))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new BarrierLine(
                        row.ref,
                        BarrierState.valueOf(row.state),
                        row.place,
                        Optional.ofNullable(row.due),
                        row.answered != null))
                .toList();
    }

    /** How many there are. */
    public long count(boolean over) {
        return entities.createQuery("SELECT COUNT(b) FROM BarrierRow b WHERE b.state IN :states", Long.class)
                .setParameter("states", states(over))
                .getSingleResult();
    }

    private static List<String> states(boolean over) {
        return List.of(BarrierState.values()).stream()
                .filter(state -> state.over() == over)
                .map(Enum::name)
                .toList();
    }

    private Optional<BarrierRow> row(String ref) {
        return entities.createQuery("SELECT b FROM BarrierRow b WHERE b.ref = :ref", BarrierRow.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    private void addStep(BarrierRow row, BarrierStep step, String words, Instant now) {
        BarrierStepRow done = new BarrierStepRow();
        done.barrier = row.id;
        done.kind = step.name();
        done.words = words;
        done.at = now;
        entities.persist(done);
    }

    private BarrierSheet sheet(BarrierRow row) {
        List<BarrierSheet.Done> steps = entities.createQuery(
                        "SELECT s FROM BarrierStepRow s WHERE s.barrier = :barrier ORDER BY s.id", BarrierStepRow.class)
                .setParameter("barrier", row.id)
                .getResultStream()
                .map(step -> new BarrierSheet.Done(BarrierStep.valueOf(step.kind), step.words, step.at))
                .toList();
        String needed = opened(row.needed);
        return new BarrierSheet(
                row.ref,
                BarrierState.valueOf(row.state),
                row.place,
                vault.open(row.happened),
                needed == null ? "" : needed,
                row.contact != null,
                Language.parse(row.language).orElse(Language.AR),
                row.received,
                Optional.ofNullable(row.due),
                Optional.ofNullable(row.answered),
                row.version,
                steps);
    }

    private @Nullable String opened(byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(sealed);
    }
}
