package ma.opencommune.platform.files.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.platform.files.domain.ShelvedFile;
import ma.opencommune.platform.files.domain.StoredFile;

/** The rows of {@code platform_file}. */
@ApplicationScoped
public class FileStore {

    @PersistenceContext
    EntityManager entities;

    /** Writes down a file whose bytes are already safe on disk. */
    public StoredFile add(ShelvedFile file, byte[] sha256, Instant now) {
        StoredFileRow row = new StoredFileRow();
        row.place = file.place();
        row.name = file.file().name();
        row.type = file.file().type();
        row.bytes = file.file().bytes();
        row.state = file.file().state();
        row.sha256 = sha256;
        row.created = now;
        entities.persist(row);
        entities.flush();
        return shelved(row).file();
    }

    /** What is known of a file, and where it lies. */
    public Optional<ShelvedFile> find(long id) {
        return Optional.ofNullable(entities.find(StoredFileRow.class, id)).map(FileStore::shelved);
    }

    /** Files that wait for the scanner, the oldest first. */
    public List<ShelvedFile> held(long after, int most) {
        return entities.createQuery(
                        "SELECT f FROM StoredFileRow f WHERE f.state = :held AND f.id > :after ORDER BY f.id",
                        StoredFileRow.class)
                .setParameter("held", StoredFile.State.HELD)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(FileStore::shelved)
                .toList();
    }

    /** Writes down what the scanner said. */
    public void scanned(long id, StoredFile.State state, Optional<String> finding, Instant now) {
        StoredFileRow row = entities.find(StoredFileRow.class, id);
        if (row != null) {
            row.state = state;
            row.scanned = now;
            row.finding = finding.orElse(null);
        }
    }

    /** Strikes a file; its bytes go with the next tidying. */
    public boolean remove(long id) {
        return entities.createQuery("DELETE FROM StoredFileRow f WHERE f.id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Those of these places that a row names whose bytes are still wanted. */
    public Set<String> wanted(Collection<String> places) {
        if (places.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery(
                        "SELECT f.place FROM StoredFileRow f WHERE f.place IN :places AND f.state <> :infected",
                        String.class)
                .setParameter("places", places)
                .setParameter("infected", StoredFile.State.INFECTED)
                .getResultList());
    }

    /** How many files are in this state. */
    public long count(StoredFile.State state) {
        return entities.createQuery("SELECT COUNT(f) FROM StoredFileRow f WHERE f.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    private static ShelvedFile shelved(StoredFileRow row) {
        return new ShelvedFile(row.place, new StoredFile(row.id, row.name, row.type, row.bytes, row.state));
    }
}
