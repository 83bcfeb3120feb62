package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import ma.opencommune.budgeting.domain.ballot.Participation;
import org.jspecify.annotations.Nullable;

/** Who voted, in numbers as they were published: small ones are hidden before they are kept. */
@ApplicationScoped
public class ParticipationStore {

    @PersistenceContext
    EntityManager entities;

    /** Keeps what is published. */
    public void keep(long cycle, Participation published) {
        int place = 0;
        for (Participation.Row row : published.rows()) {
            place++;
            entities.createNativeQuery("INSERT INTO budgeting_participation (cycle_id, feature, place, value, entitled,"
                            + " voted) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                    .setParameter(1, cycle)
                    .setParameter(2, published.what())
                    .setParameter(3, place)
                    .setParameter(4, row.value())
                    .setParameter(5, number(row.entitled()))
                    .setParameter(6, number(row.voted()))
                    .executeUpdate();
        }
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** What was published of a feature; no rows when nothing was kept. */
    public Participation read(long cycle, String feature) {
        List<?> found = entities.createNativeQuery("SELECT value, entitled, voted FROM budgeting_participation"
                        + " WHERE cycle_id = ?1 AND feature = ?2 ORDER BY place")
                .setParameter(1, cycle)
                .setParameter(2, feature)
                .getResultList();
        List<Participation.Row> rows = new ArrayList<>();
        for (Object one : found) {
            Object[] row = (Object[]) one;
            rows.add(new Participation.Row(String.valueOf(row[0]), number(row[1]), number(row[2])));
        }
        return new Participation(feature, rows);
    }

    private static OptionalInt number(@Nullable Object value) {
        return value instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }
}
