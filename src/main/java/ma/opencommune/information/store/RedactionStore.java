package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.redaction.Burned;
import ma.opencommune.information.domain.redaction.Mark;
import ma.opencommune.information.domain.redaction.Tally;
import ma.opencommune.information.domain.request.Ground;

/** Boxes on files, and the files that were made with them. */
@ApplicationScoped
public class RedactionStore {

    @PersistenceContext
    EntityManager entities;

    /** The boxes of a file, by page. */
    public List<Mark> marks(long request, long file) {
        return rows(request, file).stream().map(RedactionStore::mark).toList();
    }

    /** Draws a box, or moves the one of this number. */
    public void put(long request, long file, Mark mark, long by, Instant at) {
        MarkRow row = rows(request, file).stream()
                .filter(one -> one.id == mark.id())
                .findFirst()
                .orElseGet(MarkRow::new);
        row.request = request;
        row.archive = file;
        row.page = mark.page();
        row.x = mark.x();
        row.y = mark.y();
        row.width = mark.width();
        row.height = mark.height();
        row.ground = mark.ground().name();
        row.by = by;
        row.at = at;
        if (row.id == null) {
            entities.persist(row);
        }
    }

    /** Takes a box away. */
    public boolean remove(long request, long file, long mark) {
        return entities.createQuery(
                                "DELETE FROM MarkRow m WHERE m.request = :request AND m.archive = :file AND m.id = :mark")
                        .setParameter("request", request)
                        .setParameter("file", file)
                        .setParameter("mark", mark)
                        .executeUpdate()
                == 1;
    }

    /** What was made of the files of a request. */
    public List<Burned> burned(long request) {
        return entities.createQuery(
                        "SELECT b FROM BurnedRow b WHERE b.request = :request ORDER BY b.at", BurnedRow.class)
                .setParameter("request", request)
                .getResultStream()
                .map(row -> new Burned(row.original, row.redacted, row.name, row.at, Tally.parse(row.tally), row.stale))
                .toList();
    }

    /** Writes down what was made of a file, in the place of what was made before. */
    public void burn(long request, Burned burned, long by) {
        BurnedRow row = Optional.ofNullable(entities.find(BurnedRow.class, burned.original()))
                .orElseGet(BurnedRow::new);
        boolean first = row.request == 0;
        row.original = burned.original();
        row.request = request;
        row.redacted = burned.redacted();
        row.name = burned.name();
        row.at = burned.at();
        row.by = by;
        row.tally = burned.tally().text();
        row.stale = false;
        if (first) {
            entities.persist(row);
        }
    }

    /** The boxes were changed since the file was made. */
    public void changed(long request, long file) {
        Optional.ofNullable(entities.find(BurnedRow.class, file))
                .filter(row -> row.request == request)
                .ifPresent(row -> row.stale = true);
    }

    private List<MarkRow> rows(long request, long file) {
        return entities.createQuery(
                        "SELECT m FROM MarkRow m WHERE m.request = :request AND m.archive = :file ORDER BY m.page, m.id",
                        MarkRow.class)
                .setParameter("request", request)
                .setParameter("file", file)
                .getResultList();
    }

    private static Mark mark(MarkRow row) {
        return new Mark(row.id, row.page, row.x, row.y, row.width, row.height, Ground.valueOf(row.ground));
    }
}
