package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.information.domain.figures.MonthFigures;

/** Counts the requests of one month; reads no text of a request. */
@ApplicationScoped
public class MonthStore {

    private static final String REQUESTS = " FROM information_request WHERE ";

    @PersistenceContext
    EntityManager entities;

    /** The numbers of a month as they are now. */
    public MonthFigures of(YearMonth month) {
        long due = one(month, "SELECT COUNT(*)" + REQUESTS + "handling <> 'WITHDRAWN' AND known_due BETWEEN ?1 AND ?2");
        long inTime = one(
                month,
                "SELECT COUNT(*)" + REQUESTS
                        + "handling <> 'WITHDRAWN' AND known_due BETWEEN ?1 AND ?2 AND answered <= known_due");
        return new MonthFigures(
                month,
                one(month, "SELECT COUNT(*)" + REQUESTS + "received BETWEEN ?1 AND ?2"),
                inTime,
                due - inTime,
                by(month, "outcome"),
                by(month, "ground"),
                one(month, "SELECT COUNT(*) FROM information_complaint WHERE filed BETWEEN ?1 AND ?2"));
    }

    private long one(YearMonth month, String sql) {
        return ((Number) within(month, sql).getSingleResult()).longValue();
    }

    private Map<String, Long> by(YearMonth month, String column) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Object found : within(
                        month,
                        "SELECT " + column + ", COUNT(*)" + REQUESTS + "answered BETWEEN ?1 AND ?2 AND handling IN"
                                + " ('ANSWERED', 'CLOSED') AND " + column + " IS NOT NULL GROUP BY " + column
                                + " ORDER BY " + column)
                .getResultList()) {
            Object[] row = (Object[]) found;
            counts.put(String.valueOf(row[0]), ((Number) row[1]).longValue());
        }
        return counts;
    }

    private Query within(YearMonth month, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(month.atDay(1)))
                .setParameter(2, Date.valueOf(month.atEndOfMonth()));
    }
}
