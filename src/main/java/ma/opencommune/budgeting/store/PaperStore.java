package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.budgeting.domain.ballot.PaperBatch;
import org.jspecify.annotations.Nullable;

/** Batches of paper sheets and what was keyed of them. */
@ApplicationScoped
public class PaperStore {

    private static final String BATCH =
            "SELECT id, code, area, sheets, first_by, second_by, settled FROM budgeting_batch WHERE cycle_id = ?1";

    @PersistenceContext
    EntityManager entities;

    /** Begins a batch; false when its code is taken. */
    public boolean add(long cycle, String code, String area, int sheets) {
        return entities.createNativeQuery(
                                "INSERT IGNORE INTO budgeting_batch (cycle_id, code, area, sheets) VALUES (?1, ?2, ?3, ?4)")
                        .setParameter(1, cycle)
                        .setParameter(2, code)
                        .setParameter(3, area)
                        .setParameter(4, sheets)
                        .executeUpdate()
                == 1;
    }

    /** Every batch, by code. */
    public List<PaperBatch> all(long cycle) {
        List<?> found = entities.createNativeQuery(BATCH + " ORDER BY code")
                .setParameter(1, cycle)
                .getResultList();
        return found.stream().map(row -> batch((Object[]) row)).toList();
    }

    /** One batch, locked until the end of the transaction. */
    public Optional<PaperBatch> lock(long cycle, String code) {
        List<?> found = entities.createNativeQuery(BATCH + " AND code = ?2 FOR UPDATE")
                .setParameter(1, cycle)
                .setParameter(2, code)
                .getResultList();
        return found.stream().findFirst().map(row -> batch((Object[]) row));
    }

    private PaperBatch batch(@Nullable Object[] row) {
        long id = ((Number) Objects.requireNonNull(row[0])).longValue();
        return new PaperBatch(
                id,
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                ((Number) Objects.requireNonNull(row[3])).intValue(),
                account(row[4]),
                account(row[5]),
                lines(id, 1),
                lines(id, 2),
                VoteStore.truth(row[6]));
    }

    private static OptionalLong account(@Nullable Object value) {
        return value instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    private List<String> lines(long batch, int keying) {
        List<?> found = entities.createNativeQuery(
                        "SELECT line FROM budgeting_sheet WHERE batch_id = ?1 AND keying = ?2 ORDER BY sheet")
                .setParameter(1, batch)
                .setParameter(2, keying)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    /** Keeps what an officer keyed, in place of what the same one keyed before. */
    public void key(long batch, int keying, long account, List<String> lines) {
        entities.createNativeQuery("UPDATE budgeting_batch SET " + (keying == 1 ? "first_by" : "second_by")
                        + " = ?2 WHERE id = ?1")
                .setParameter(1, batch)
                .setParameter(2, account)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM budgeting_sheet WHERE batch_id = ?1 AND keying = ?2")
                .setParameter(1, batch)
                .setParameter(2, keying)
                .executeUpdate();
        for (int at = 0; at < lines.size(); at++) {
            entities.createNativeQuery(
                            "INSERT INTO budgeting_sheet (batch_id, sheet, keying, line) VALUES (?1, ?2, ?3, ?4)")
                    .setParameter(1, batch)
                    .setParameter(2, at + 1)
                    .setParameter(3, keying)
                    .setParameter(4, lines.get(at))
                    .executeUpdate();
        }
    }

    /** Its ballots are in the box. */
    public void settle(long batch) {
        entities.createNativeQuery("UPDATE budgeting_batch SET settled = TRUE WHERE id = ?1")
                .setParameter(1, batch)
                .executeUpdate();
    }
}
