package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.opencommune.information.domain.figures.ClockBounds;
import ma.opencommune.information.domain.figures.FigurePeriod;
import org.jspecify.annotations.Nullable;

/** Counts requests in the database, by the days of receipt of a period; reads one index and no text of a request. */
@ApplicationScoped
public class FiguresStore {

    private static final String WITHIN = " FROM information_request WHERE received BETWEEN ?1 AND ?2";
    private static final String OPEN = "handling NOT IN ('ANSWERED', 'CLOSED', 'WITHDRAWN')";
    private static final String GROUPS = "SELECT handling, outcome, ground,"
            + " CASE WHEN urgency = 'DECLINED' THEN 'ORDINARY' ELSE kind END AS treated, CASE WHEN " + OPEN
            + " THEN CASE WHEN known_due <= ?4 THEN 'VERY_LATE' WHEN known_due < ?3 THEN 'LATE' WHEN known_due = ?3 THEN 'DUE_TODAY'"
            + " WHEN known_due <= ?5 THEN 'DUE_TOMORROW' WHEN known_due <= ?6 THEN 'DUE_SOON' ELSE 'ON_TIME' END"
            + " WHEN handling = 'WITHDRAWN' THEN NULL WHEN answered <= known_due THEN 'MET' ELSE 'MET_LATE' END AS clock,"
            + " COUNT(*)" + WITHIN + " GROUP BY handling, outcome, ground, treated, clock";
    private static final String ARRIVALS = "SELECT channel, EXTRACT(YEAR_MONTH FROM received) AS month, COUNT(*)"
            + WITHIN + " GROUP BY channel, month ORDER BY month";
    private static final String COMPLAINTS =
            "SELECT CASE WHEN c.state = 'FILED' AND c.reply_due < ?3 THEN 'SILENT' ELSE c.state END"
                    + " AS became, COUNT(*) FROM information_complaint c STRAIGHT_JOIN information_request r ON r.id = c.request_id"
                    + " WHERE r.received BETWEEN ?1 AND ?2 AND c.state <> 'SETTLED' GROUP BY became";

    @PersistenceContext
    EntityManager entities;

    /**
     * Requests that are alike.
     *
     * @param handling where they stand
     * @param outcome how they ended; empty while they are open
     * @param ground why not; empty when there is none
     * @param kind ordinary or urgent; one whose urgency was declined is ordinary
     * @param clock state of the clock; empty for those taken back
     * @param count how many
     */
    public record Group(String handling, String outcome, String ground, String kind, String clock, long count) {}

    /**
     * Requests that came alike.
     *
     * @param channel how
     * @param month year and month, as 202603
     * @param count how many
     */
    public record Arrivals(String channel, int month, long count) {}

    /** All requests of the period. */
    public List<Group> groups(FigurePeriod period, ClockBounds bounds) {
        Query query = within(GROUPS, period)
                .setParameter(3, Date.valueOf(bounds.today()))
                .setParameter(4, Date.valueOf(bounds.veryLate()))
                .setParameter(5, Date.valueOf(bounds.tomorrow()))
                .setParameter(6, Date.valueOf(bounds.soon()));
        return rows(query).stream()
                .map(row ->
                        new Group(text(row[0]), text(row[1]), text(row[2]), text(row[3]), text(row[4]), number(row[5])))
                .toList();
    }

    /** How and when they came. */
    public List<Arrivals> arrivals(FigurePeriod period) {
        return rows(within(ARRIVALS, period)).stream()
                .map(row -> new Arrivals(text(row[0]), (int) number(row[1]), number(row[2])))
                .toList();
    }

    /** Which services they are about, those with the most first; the empty name is not stated. */
    public Map<String, Long> services(FigurePeriod period) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows(within(
                        "SELECT service, COUNT(*) AS many" + WITHIN + " GROUP BY service ORDER BY many DESC, service",
                        period))
                .forEach(row -> counts.put(text(row[0]), number(row[1])));
        return counts;
    }

    /** What became of the complaints about them. */
    public Map<String, Long> complaints(FigurePeriod period, LocalDate today) {
        Map<String, Long> counts = new TreeMap<>();
        rows(within(COMPLAINTS, period).setParameter(3, Date.valueOf(today)))
                .forEach(row -> counts.put(text(row[0]), number(row[1])));
        return counts;
    }

    /** How many got their receipt after so many working days. */
    public Map<Integer, Long> acknowledged(FigurePeriod period) {
        return histogram("acknowledged_days", "", period);
    }

    /** How many got their final answer after so many working days. */
    public Map<Integer, Long> answered(FigurePeriod period) {
        return histogram("answered_days", " AND answered IS NOT NULL", period);
    }

    private Map<Integer, Long> histogram(String column, String which, FigurePeriod period) {
        Map<Integer, Long> days = new TreeMap<>();
        rows(within(
                        "SELECT " + column + ", COUNT(*)" + WITHIN + which + " AND " + column + " IS NOT NULL GROUP BY "
                                + column,
                        period))
                .forEach(row -> days.put((int) number(row[0]), number(row[1])));
        return days;
    }

    private Query within(String sql, FigurePeriod period) {
        return entities.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(period.from()))
                .setParameter(2, Date.valueOf(period.to()));
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }

    private static long number(@Nullable Object column) {
        return column instanceof Number number ? number.longValue() : 0;
    }
}
