package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.RegisterFilter;
import ma.opencommune.information.domain.request.RegisterRow;
import org.jspecify.annotations.Nullable;

/** The public register: reads no column that could name a requester. */
@ApplicationScoped
public class RegisterStore {

    private static final String COLUMNS = "SELECT number, public_title, publication, received, due, handling, outcome,"
            + " ground, answered, public_service, public_changed, earliest, latest FROM information_request";

    /** Place of the number of entries in a row. */
    private static final int TOTAL = 11;

    @PersistenceContext
    EntityManager entities;

    /**
     * A part of the register.
     *
     * @param entries of this part
     * @param total how many entries there are
     */
    public record Part(List<RegisterRow> entries, long total) {}

    /** A part of the listed entries, newest first. A search is dear, and finds few: it counts at once what it finds. */
    public Part page(RegisterFilter filter, int offset, int size) {
        String total = filter.words().isEmpty() ? "NULL" : "COUNT(*) OVER ()";
        List<?> rows = new Sql(filter)
                .query(
                        COLUMNS.replace(" FROM", ", r.total FROM") + " JOIN (SELECT id AS found, " + total
                                + " AS total FROM information_request",
                        " ORDER BY received DESC, id DESC LIMIT " + size + " OFFSET " + offset
                                + ") r ON r.found = id ORDER BY received DESC, id DESC")
                .getResultList();
        List<RegisterRow> entries =
                rows.stream().map(row -> row((Object[]) row)).toList();
        boolean counted = !rows.isEmpty() && ((Object[]) rows.get(0))[TOTAL] instanceof Number;
        return new Part(entries, counted ? ((Number) ((Object[]) rows.get(0))[TOTAL]).longValue() : count(filter));
    }

    /** Listed entries that changed after one moment and not after another, the last change first. */
    public List<RegisterRow> changed(RegisterFilter filter, Instant after, Instant until, int size) {
        Sql sql = new Sql(filter);
        sql.add("public_changed > ?", utc(after));
        sql.add("public_changed <= ?", utc(until));
        return rows(sql.query(COLUMNS, " ORDER BY public_changed DESC, id DESC LIMIT " + size));
    }

    /** Entries that were taken down, the last first. */
    public List<RegisterRow> gone(int size) {
        return rows(entities.createNativeQuery(
                COLUMNS + " WHERE publication = 'TAKEN_DOWN' ORDER BY public_changed DESC, id DESC LIMIT " + size));
    }

    /** The services that entries are about, in order. */
    public List<String> services() {
        List<?> rows = entities.createNativeQuery("SELECT DISTINCT public_service FROM information_request"
                        + " WHERE listed = TRUE AND public_service <> ''"
                        + " ORDER BY public_service LIMIT 100")
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    private long count(RegisterFilter filter) {
        return ((Number) new Sql(filter)
                        .query("SELECT COUNT(*) FROM information_request", "")
                        .getSingleResult())
                .longValue();
    }

    /** The entry of this number, listed or taken down. */
    public Optional<RegisterRow> entry(String number) {
        Query query = entities.createNativeQuery(
                COLUMNS + " WHERE number = ?1 AND (listed = TRUE OR publication = 'TAKEN_DOWN')");
        query.setParameter(1, number);
        return rows(query).stream().findFirst();
    }

    /** Entries whose titles share a word with these, the nearest first. */
    public List<RegisterRow> similar(List<String> words, int size) {
        Query query = entities.createNativeQuery(COLUMNS
                + " WHERE listed = TRUE AND MATCH (public_words) AGAINST (?1 IN BOOLEAN MODE)"
                + " ORDER BY MATCH (public_words) AGAINST (?1 IN BOOLEAN MODE) DESC, publication, id DESC LIMIT "
                + size);
        query.setParameter(1, String.join(" ", words));
        return rows(query);
    }

    private static List<RegisterRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static RegisterRow row(@Nullable Object[] row) {
        Publication publication = Publication.valueOf(String.valueOf(row[2]));
        return new RegisterRow(
                String.valueOf(row[0]),
                publication.listed() ? String.valueOf(row[1]) : "",
                publication.listed() ? String.valueOf(row[9]) : "",
                publication,
                instant(row[10]),
                date(row[3]).orElseThrow(),
                date(row[4]).orElseThrow(),
                date(row[11]).orElseThrow(),
                date(row[12]).orElseThrow(),
                RegisterFilter.Stage.of(Handling.valueOf(String.valueOf(row[5]))),
                Optional.ofNullable(row[6]).map(word -> Outcome.valueOf(word.toString())),
                Optional.ofNullable(row[7]).map(word -> Ground.valueOf(word.toString())),
                date(row[8]));
    }

    static Optional<LocalDate> date(@Nullable Object column) {
        if (column instanceof Date day) {
            return Optional.of(day.toLocalDate());
        }
        return column instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    static Timestamp utc(Instant at) {
        return Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    static Instant instant(@Nullable Object column) {
        return column instanceof Timestamp at ? at.toLocalDateTime().toInstant(ZoneOffset.UTC) : Instant.EPOCH;
    }

    static boolean truth(@Nullable Object column) {
        return column instanceof Boolean yes ? yes : column instanceof Number number && number.intValue() != 0;
    }

    /** The words as a full-text query that wants each of them in one of its forms. */
    static String all(List<String> words) {
        return words.stream().map(word -> "+(" + word + ")").collect(Collectors.joining(" "));
    }

    private final class Sql {

        private final List<String> conditions = new ArrayList<>();
        private final Map<Integer, Object> parameters = new LinkedHashMap<>();

        Sql(RegisterFilter filter) {
            conditions.add("listed = TRUE");
            filter.ground().ifPresent(ground -> add("ground = ?", ground.name()));
            if (!filter.service().isEmpty()) {
                add("public_service = ?", filter.service());
            }
            filter.stage().ifPresent(stage -> conditions.add(stage(stage)));
            filter.year().ifPresent(year -> {
                add("received >= ?", Date.valueOf(LocalDate.of(year, 1, 1)));
                add("received <= ?", Date.valueOf(LocalDate.of(year, 12, 31)));
            });
            if (!filter.words().isEmpty()) {
                add("MATCH (public_words) AGAINST (? IN BOOLEAN MODE)", all(filter.words()));
            }
        }

        private void add(String condition, Object value) {
            int number = parameters.size() + 1;
            parameters.put(number, value);
            conditions.add(condition.replace("?", "?" + number));
        }

        Query query(String select, String end) {
            Query query = entities.createNativeQuery(select + " WHERE " + String.join(" AND ", conditions) + end);
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    private static String stage(RegisterFilter.Stage stage) {
        return switch (stage) {
            case OPEN -> "open = TRUE";
            case ANSWERED -> "handling IN ('ANSWERED', 'CLOSED')";
            case WITHDRAWN -> "handling = 'WITHDRAWN'";
        };
    }
}
