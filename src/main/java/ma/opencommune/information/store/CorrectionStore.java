package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.Correction;
import ma.opencommune.platform.vault.Vault;

/** What requesters asked to have corrected. */
@ApplicationScoped
public class CorrectionStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps what is asked. */
    public void add(long request, Correction.Field field, String value, Instant at) {
        CorrectionRow row = new CorrectionRow();
        row.request = request;
        row.at = at;
        row.field = field.name();
        row.sealed = vault.seal(value);
        row.state = Correction.State.ASKED.name();
        row.reason = "";
        entities.persist(row);
    }

    /** The corrections of a request, in order. */
    public List<Correction> of(long request, String number) {
        return entities.createQuery(
                        "SELECT c FROM CorrectionRow c WHERE c.request = :id ORDER BY c.id", CorrectionRow.class)
                .setParameter("id", request)
                .getResultStream()
                .map(row -> correction(row, number))
                .toList();
    }

    /** Those that wait, the oldest first. */
    public List<Correction> waiting(int most) {
        return entities.createQuery(
                        "SELECT c, r.number FROM CorrectionRow c, RequestRow r WHERE r.id = c.request AND c.state = 'ASKED'"
                                + " ORDER BY c.id",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> correction((CorrectionRow) row[0], row[1].toString()))
                .toList();
    }

    /** The correction of this number inside, locked until the transaction ends. */
    public Optional<Correction> lock(long id) {
        return Optional.ofNullable(entities.find(CorrectionRow.class, id)).map(row -> {
            entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
            return correction(row, entities.find(RequestRow.class, row.request).number);
        });
    }

    /** Keeps the decision. */
    public void decide(Correction correction, Correction.State state, String reason, Instant at, long by) {
        CorrectionRow row = entities.find(CorrectionRow.class, correction.id());
        row.state = state.name();
        row.sealedReason = reason.isEmpty() ? null : vault.seal(reason);
        row.decided = at;
        row.decidedBy = by;
    }

    /** Erases the values and words of a request; what waits lapses. */
    void erase(long request) {
        entities.createQuery("SELECT c FROM CorrectionRow c WHERE c.request = :id", CorrectionRow.class)
                .setParameter("id", request)
                .getResultStream()
                .forEach(row -> {
                    row.sealed = null;
                    row.sealedReason = null;
                    row.reason = "";
                    if (row.state.equals(Correction.State.ASKED.name())) {
                        row.state = Correction.State.LAPSED.name();
                    }
                });
    }

    private Correction correction(CorrectionRow row, String number) {
        return new Correction(
                row.id,
                number,
                row.at,
                Correction.Field.valueOf(row.field),
                row.sealed == null ? "" : vault.open(row.sealed),
                Correction.State.valueOf(row.state),
                row.sealedReason == null ? row.reason : vault.open(row.sealedReason));
    }
}
