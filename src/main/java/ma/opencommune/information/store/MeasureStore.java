package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Working days beside requests, for the figures: kept as columns that no page of a request reads. */
@ApplicationScoped
public class MeasureStore {

    private static final int PART = 500;
    private static final String DAYS = "UPDATE information_request r JOIN information_workday a ON a.day = r.received"
            + " JOIN information_workday b ON b.day = %s SET r.%s = b.ordinal - a.ordinal WHERE %s";
    /** The day of entry in Morocco; the hour that differs in Ramadan lies before midnight, when no desk is open. */
    private static final String ENTERED = "DATE(r.submitted + INTERVAL 1 HOUR)";

    private static final String CHANGED = " AND (r.%1$s IS NULL OR r.%1$s <> b.ordinal - a.ordinal)";

    @PersistenceContext
    EntityManager entities;

    /** Revision of the calendar the working days were counted with; 0 when they never were. */
    public int revision() {
        Object found = entities.createNativeQuery("SELECT COALESCE(MAX(revision), 0) FROM information_workday")
                .getSingleResult();
        return ((Number) found).intValue();
    }

    /** Keeps how many working days there are up to each day. */
    public void days(SortedMap<LocalDate, Integer> ordinals, int revision) {
        entities.createNativeQuery("DELETE FROM information_workday").executeUpdate();
        List<LocalDate> all = List.copyOf(ordinals.keySet());
        for (int from = 0; from < all.size(); from += PART) {
            String values = all.subList(from, Math.min(from + PART, all.size())).stream()
                    .map(day -> "('" + day + "', " + ordinals.get(day) + ", " + revision + ")")
                    .collect(Collectors.joining(", "));
            entities.createNativeQuery("INSERT INTO information_workday (day, ordinal, revision) VALUES " + values)
                    .executeUpdate();
        }
    }

    /** Counts every request again; says how many changed. */
    public int all() {
        entities.flush();
        return acknowledged(CHANGED.formatted("acknowledged_days"))
                + answered("r.answered IS NOT NULL" + CHANGED.formatted("answered_days"));
    }

    /** Counts those that have no number of days yet; says how many. */
    public int missing() {
        return acknowledged(" AND r.acknowledged_days IS NULL")
                + answered("r.answered IS NOT NULL AND r.answered_days IS NULL");
    }

    /** The day of receipt of a request. */
    public Optional<LocalDate> received(String number) {
        return entities.createQuery("SELECT r.received FROM RequestRow r WHERE r.number = :number", LocalDate.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Keeps the working days to the receipt. */
    public void acknowledged(String number, int days) {
        one("acknowledged_days", number, days);
    }

    /** Keeps the working days to the answer. */
    public void answered(String number, int days) {
        one("answered_days", number, days);
    }

    private void one(String column, String number, int days) {
        entities.createNativeQuery("UPDATE information_request SET " + column + " = ?2 WHERE number = ?1")
                .setParameter(1, number)
                .setParameter(2, days)
                .executeUpdate();
    }

    private int acknowledged(String which) {
        return update(ENTERED, "acknowledged_days", "TRUE" + which);
    }

    private int answered(String which) {
        return update("r.answered", "answered_days", which);
    }

    private int update(String day, String column, String which) {
        return entities.createNativeQuery(DAYS.formatted(day, column, which)).executeUpdate();
    }
}
