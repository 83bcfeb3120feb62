package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.QueueFilter;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.Urgency;
import ma.opencommune.information.domain.request.UrgentOnes;
import ma.opencommune.information.domain.request.Whose;
import org.jspecify.annotations.Nullable;

/** Pages of the queue, sorted by the due date in the database. */
@ApplicationScoped
public class QueueStore {

    /** Lines behind this one are not counted: nobody pages so far. */
    private static final int COUNTED = 100_000;

    private static final String FOR_THE_HEAD = "(handling = 'SIGN_OFF' OR extension_state = 'ASKED' OR id IN"
            + " (SELECT request_id FROM information_early_answer WHERE state = 'WAITING'))";

    /** Place of the number of lines in a row. */
    private static final int TOTAL = 15;

    @PersistenceContext
    EntityManager entities;

    /** A line of the queue without its clock. */
    public record Line(
            String number,
            String subject,
            RequestKind kind,
            Optional<LocalDate> urgencyBy,
            Handling handling,
            LocalDate received,
            LocalDate due,
            LocalDate knownDue,
            LocalDate earliest,
            LocalDate latest,
            boolean provisional,
            OptionalLong officer,
            Optional<Outcome> outcome,
            Optional<LocalDate> answered) {}

    /**
     * A part of the queue.
     *
     * @param lines of this part
     * @param total how many lines there are, as far as they are counted
     */
    public record Part(List<Line> lines, long total) {}

    /** A part, earliest due date first. The index alone finds its place; only its own rows are read. */
    public Part page(QueueFilter filter, int offset, int size) {
        Sql sql = new Sql(filter);
        List<?> rows = sql.query(
                        "SELECT number, subject, kind, handling, received, r.due, known_due, provisional, officer,"
                                + " outcome, answered, urgency, urgency_by, r.earliest, r.latest, total FROM information_request r JOIN"
                                + " (SELECT id, " + sql.total() + " AS total FROM information_request",
                        " ORDER BY due, id LIMIT " + size + " OFFSET " + offset + ") p ON p.id = r.id"
                                + " ORDER BY r.due, r.id")
                .getResultList();
        List<Line> lines = rows.stream().map(row -> line((Object[]) row)).toList();
        boolean counted = !rows.isEmpty() && ((Object[]) rows.get(0))[TOTAL] instanceof Number;
        return new Part(lines, counted ? ((Number) ((Object[]) rows.get(0))[TOTAL]).longValue() : count(filter));
    }

    private long count(QueueFilter filter) {
        return ((Number) new Sql(filter)
                        .query("SELECT COUNT(*) FROM (SELECT 1 FROM information_request", " LIMIT " + COUNTED + ") t")
                        .getSingleResult())
                .longValue();
    }

    private static Line line(@Nullable Object[] row) {
        return new Line(
                text(row[0]),
                text(row[1]),
                text(row[11]).equals(Urgency.State.DECLINED.name())
                        ? RequestKind.ORDINARY
                        : RequestKind.valueOf(text(row[2])),
                text(row[11]).equals(Urgency.State.CLAIMED.name()) ? RegisterStore.date(row[12]) : Optional.empty(),
                Handling.valueOf(text(row[3])),
                RegisterStore.date(row[4]).orElseThrow(),
                RegisterStore.date(row[5]).orElseThrow(),
                RegisterStore.date(row[6]).orElseThrow(),
                RegisterStore.date(row[13]).orElseThrow(),
                RegisterStore.date(row[14]).orElseThrow(),
                RegisterStore.truth(row[7]),
                row[8] instanceof Number officer ? OptionalLong.of(officer.longValue()) : OptionalLong.empty(),
                Optional.ofNullable(row[9]).map(word -> Outcome.valueOf(word.toString())),
                RegisterStore.date(row[10]));
    }

    private static String text(@Nullable Object column) {
        return String.valueOf(column);
    }

    /** The condition of a filter, with its parameters. */
    private final class Sql {

        private final boolean search;
        private String words = "";
        private final List<String> conditions = new ArrayList<>();
        private final Map<Integer, Object> parameters = new LinkedHashMap<>();

        Sql(QueueFilter filter) {
            search = !filter.words().isEmpty();
            if (filter.open()) {
                conditions.add("open = TRUE");
            }
            filter.handling().ifPresent(handling -> add("handling = ?", handling.name()));
            if (filter.decision()) {
                conditions.add(FOR_THE_HEAD);
            }
            if (filter.whose().equals(Whose.NOBODY)) {
                conditions.add("officer IS NULL");
            }
            filter.whose().officer().ifPresent(officer -> add("officer = ?", officer));
            filter.dueFrom().ifPresent(day -> add("due >= ?", Date.valueOf(day)));
            filter.dueTo().ifPresent(day -> add("due <= ?", Date.valueOf(day)));
            filter.urgent().ifPresent(this::urgent);
            if (search) {
                words = filter.open() ? " JOIN information_open_words w ON w.request_id = id" : "";
                add(
                        filter.open()
                                ? "MATCH (w.words) AGAINST (? IN BOOLEAN MODE)"
                                : "MATCH (words) AGAINST (? IN BOOLEAN MODE)",
                        RegisterStore.all(filter.words()));
            }
        }

        private void urgent(UrgentOnes ones) {
            conditions.add("kind = 'URGENT' AND urgency <> 'DECLINED'");
            if (ones.undecided()) {
                conditions.add("urgency = 'CLAIMED'");
            }
            ones.onCall()
                    .ifPresent(day -> add("(due < '" + day.today() + "' OR due >= ?)", Date.valueOf(day.nextClosed())));
        }

        private void add(String condition, Object value) {
            int number = parameters.size() + 1;
            parameters.put(number, value);
            conditions.add(condition.replace("?", "?" + number));
        }

        /** A search is dear, and finds few: it counts at once what it finds. */
        String total() {
            return search ? "COUNT(*) OVER ()" : "NULL";
        }

        Query query(String select, String end) {
            String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
            Query query = entities.createNativeQuery(select + words + where + end);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
