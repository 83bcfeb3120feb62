package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseFile;

/** Which files of the archive belong to which request. */
@ApplicationScoped
public class CaseFileStore {

    @PersistenceContext
    EntityManager entities;

    /** Puts a file of the archive with a request. */
    public void add(long request, CaseFile file, Instant at) {
        FileRow row = new FileRow();
        row.request = request;
        row.archive = file.id();
        row.side = file.side().name();
        row.name = file.name();
        row.type = file.type();
        row.bytes = file.bytes();
        row.added = at;
        entities.persist(row);
    }

    /** Gives a file another name. */
    public void rename(long request, long file, String name) {
        entities.createQuery("UPDATE FileRow f SET f.name = :name WHERE f.request = :request AND f.archive = :file")
                .setParameter("name", name)
                .setParameter("request", request)
                .setParameter("file", file)
                .executeUpdate();
    }

    /** Takes a file away from a request; its bytes stay in the archive. */
    public boolean remove(long request, long file, CaseFile.Side side) {
        return entities.createQuery(
                                "DELETE FROM FileRow f WHERE f.request = :request AND f.archive = :file AND f.side = :side")
                        .setParameter("request", request)
                        .setParameter("file", file)
                        .setParameter("side", side.name())
                        .executeUpdate()
                == 1;
    }

    /** A file of the answer becomes what a redacted one was made from. */
    public void keepBack(long request, long file) {
        entities.createQuery(
                        "UPDATE FileRow f SET f.side = 'ORIGINAL' WHERE f.request = :request AND f.archive = :file AND f.side = 'ANSWER'")
                .setParameter("request", request)
                .setParameter("file", file)
                .executeUpdate();
    }

    /** A file of an earlier answer does not go with the next one; the requester keeps it. */
    public boolean setAside(long request, long file) {
        return entities.createQuery(
                                "UPDATE FileRow f SET f.side = 'GIVEN' WHERE f.request = :request AND f.archive = :file AND f.side = 'ANSWER'")
                        .setParameter("request", request)
                        .setParameter("file", file)
                        .executeUpdate()
                == 1;
    }

    /** The files of a request, in the order they came. */
    public List<CaseFile> files(long request) {
        return entities.createQuery("SELECT f FROM FileRow f WHERE f.request = :request ORDER BY f.id", FileRow.class)
                .setParameter("request", request)
                .getResultStream()
                .map(CaseFileStore::file)
                .toList();
    }

    /** One file of a request. */
    public Optional<CaseFile> file(long request, long file) {
        return files(request).stream().filter(found -> found.id() == file).findFirst();
    }

    private static CaseFile file(FileRow row) {
        return new CaseFile(row.archive, CaseFile.Side.valueOf(row.side), row.name, row.type, row.bytes);
    }
}
