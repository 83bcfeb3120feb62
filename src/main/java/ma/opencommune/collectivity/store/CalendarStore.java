package ma.opencommune.collectivity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.CalendarRevision;
import ma.opencommune.collectivity.domain.KnownClosure;
import ma.opencommune.collectivity.domain.RevisionCause;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;
import ma.opencommune.kernel.Language;

/** The calendar in {@code collectivity_calendar_revision}, {@code collectivity_closure}, {@code collectivity_calendar_year}. */
@ApplicationScoped
public class CalendarStore {

    /**
     * The newest revision: its number, and when it was entered, because a number can be given again after a rollback.
     *
     * @param number 0 when there is none
     * @param entered when
     */
    public record Head(int number, Instant entered) {}

    @PersistenceContext
    EntityManager entities;

    /** The newest revision. */
    public Head head() {
        return head("");
    }

    /** The newest revision; nobody else adds one until the caller's transaction ends. */
    public Head lockHead() {
        return head(" FOR UPDATE");
    }

    private Head head(String how) {
        List<?> rows = entities.createNativeQuery("SELECT number, entered FROM collectivity_calendar_revision"
                        + " ORDER BY number DESC LIMIT 1" + how)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(CalendarStore::head)
                .orElse(new Head(0, Instant.EPOCH));
    }

    private static Head head(Object[] row) {
        Instant entered = row[1] instanceof LocalDateTime moment
                ? moment.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) row[1]).toLocalDateTime().toInstant(ZoneOffset.UTC);
        return new Head(((Number) row[0]).intValue(), entered);
    }

    /** The whole history. */
    public CalendarHistory history() {
        List<KnownClosure> closures = entities.createQuery("SELECT c FROM ClosureRow c", ClosureRow.class)
                .getResultStream()
                .map(CalendarStore::closure)
                .toList();
        Object[] years =
                (Object[]) entities.createNativeQuery("SELECT MIN(year), MAX(year) FROM collectivity_calendar_year")
                        .getSingleResult();
        return CalendarHistory.of(
                revisions(), closures, ((Number) years[0]).intValue(), ((Number) years[1]).intValue());
    }

    /** All revisions, the newest first. */
    public List<CalendarRevision> revisions() {
        return entities.createQuery("SELECT r FROM RevisionRow r ORDER BY r.number DESC", RevisionRow.class)
                .getResultStream()
                .map(CalendarStore::revision)
                .toList();
    }

    /** Writes revision 1, unless there is one; waits for a node that is just doing so. Tells whether it was written. */
    public boolean begin(Instant now) {
        return entities.createNativeQuery("INSERT IGNORE INTO collectivity_calendar_revision"
                                + " (number, cause, source, announced, entered, actor, actor_name)"
                                + " VALUES (1, 'SHIPPED', '', NULL, ?1, 'system', '')")
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Adds a revision. */
    public void add(CalendarRevision revision) {
        RevisionRow row = new RevisionRow();
        row.number = revision.number();
        row.cause = revision.cause().name();
        row.source = revision.source();
        row.announced = revision.announced().orElse(null);
        row.entered = revision.entered();
        row.actor = revision.actor();
        row.actorName = revision.actorName();
        entities.persist(row);
        entities.flush();
    }

    /** Adds a closure. */
    public void add(KnownClosure closure) {
        ClosureDay day = closure.day();
        ClosureRow row = new ClosureRow();
        row.day = day.date();
        row.name = day.name();
        row.nameAr = closure.names().get(Language.AR);
        row.nameFr = closure.names().get(Language.FR);
        row.nameZgh = closure.names().get(Language.ZGH);
        row.nameEn = closure.names().get(Language.EN);
        row.kind = day.kind().name();
        row.status = day.status().name();
        row.source = day.source();
        row.knownFrom = day.knownFrom().orElse(null);
        row.revision = closure.revision();
        entities.persist(row);
    }

    /** Writes the end of a closure. */
    public void end(KnownClosure ended) {
        ClosureRow row = entities.find(ClosureRow.class, ended.id());
        row.knownUntil = ended.knownUntil().orElse(null);
        row.endedBy = ended.endedBy().isPresent() ? ended.endedBy().getAsInt() : null;
    }

    /** From now on this year is covered. */
    public void open(int year, int revision) {
        entities.createNativeQuery("INSERT INTO collectivity_calendar_year (year, revision) VALUES (?1, ?2)")
                .setParameter(1, year)
                .setParameter(2, revision)
                .executeUpdate();
    }

    /** Brings what was written to the database, so that the newest calendar can be read. */
    public void flush() {
        entities.flush();
    }

    private static CalendarRevision revision(RevisionRow row) {
        return new CalendarRevision(
                row.number,
                RevisionCause.valueOf(row.cause),
                row.source,
                Optional.ofNullable(row.announced),
                row.entered,
                row.actor,
                row.actorName);
    }

    private static KnownClosure closure(ClosureRow row) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Stream.of(Language.values()).forEach(language -> {
            String name = name(row, language);
            if (name != null) {
                names.put(language, name);
            }
        });
        ClosureDay day = new ClosureDay(
                row.day,
                row.name,
                ClosureKind.valueOf(row.kind),
                ClosureStatus.valueOf(row.status),
                row.source,
                Optional.ofNullable(row.knownFrom));
        return new KnownClosure(
                row.id,
                day,
                names,
                Optional.ofNullable(row.knownUntil),
                row.revision,
                row.endedBy == null ? OptionalInt.empty() : OptionalInt.of(row.endedBy));
    }

    private static @org.jspecify.annotations.Nullable String name(ClosureRow row, Language language) {
        return switch (language) {
            case AR -> row.nameAr;
            case FR -> row.nameFr;
            case ZGH -> row.nameZgh;
            case EN -> row.nameEn;
        };
    }
}
