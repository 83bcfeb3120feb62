package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.RollChange;
import ma.opencommune.budgeting.domain.ballot.RollLine;
import ma.opencommune.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Corrections of the roll. Whom one is about stays sealed until it is decided, and is then forgotten. */
@ApplicationScoped
public class RollChangeStore {

    private static final String ROW =
            "SELECT id, kind, voter, line, reason, asked_by, asked, decided, agreed FROM budgeting_roll_change"
                    + " WHERE cycle_id = ?1";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps what is asked. */
    public void ask(long cycle, RollChange change) {
        entities.createNativeQuery("INSERT INTO budgeting_roll_change (cycle_id, kind, voter, line, reason, asked,"
                        + " asked_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, cycle)
                .setParameter(2, change.kind().name())
                .setParameter(3, change.voter())
                .setParameter(4, vault.seal(change.line().orElseThrow().text()))
                .setParameter(5, change.reason())
                .setParameter(6, VoteStore.utc(change.asked()))
                .setParameter(7, change.askedBy())
                .executeUpdate();
    }

    /** All of them, the last first. */
    public List<RollChange> all(long cycle) {
        List<?> found = entities.createNativeQuery(ROW + " ORDER BY id DESC")
                .setParameter(1, cycle)
                .getResultList();
        return found.stream().map(row -> read((Object[]) row)).toList();
    }

    /** One that is not decided, locked until the end of the transaction. */
    public Optional<RollChange> lock(long cycle, long id) {
        List<?> found = entities.createNativeQuery(ROW + " AND id = ?2 AND decided IS NULL FOR UPDATE")
                .setParameter(1, cycle)
                .setParameter(2, id)
                .getResultList();
        return found.stream().findFirst().map(row -> read((Object[]) row));
    }

    private RollChange read(@Nullable Object[] row) {
        byte @Nullable [] line = (byte[]) row[3];
        return new RollChange(
                VoteStore.number(row[0]).orElse(0),
                RollChange.Kind.valueOf(String.valueOf(row[1])),
                row[2] instanceof byte[] voter ? voter : new byte[0],
                line == null ? Optional.empty() : Optional.of(RollLine.read(vault.open(line))),
                String.valueOf(row[4]),
                VoteStore.number(row[5]).orElse(0),
                VoteStore.moment(row[6]).orElse(Instant.EPOCH),
                VoteStore.moment(row[7]),
                VoteStore.truth(row[8]));
    }

    /** Keeps how it was decided and forgets whom it was about. */
    public void decide(long id, boolean agreed, Instant at, long by) {
        entities.createNativeQuery("UPDATE budgeting_roll_change SET agreed = ?2, decided = ?3, decided_by = ?4,"
                        + " line = NULL WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, agreed)
                .setParameter(3, VoteStore.utc(at))
                .setParameter(4, by)
                .executeUpdate();
    }
}
