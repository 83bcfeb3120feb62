package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.proactive.Duty;
import ma.opencommune.information.domain.proactive.Frequency;
import ma.opencommune.information.domain.proactive.PublishedDocument;
import ma.opencommune.kernel.search.SearchWords;

/** Duties of publication and their documents. */
@ApplicationScoped
public class DutyStore {

    @PersistenceContext
    EntityManager entities;

    /** All in this state, those of the law first. */
    public List<Duty> all(Duty.State state) {
        return entities.createQuery("SELECT d FROM DutyRow d WHERE d.state = ?1 ORDER BY d.id", DutyRow.class)
                .setParameter(1, state.name())
                .getResultStream()
                .map(this::duty)
                .toList();
    }

    /** One. */
    public Optional<Duty> find(long id) {
        return Optional.ofNullable(entities.find(DutyRow.class, id)).map(this::duty);
    }

    /** Keeps a duty; a new one when its number is 0. Its documents are kept apart. */
    public void save(Duty duty) {
        DutyRow row = duty.id() == 0 ? new DutyRow() : entities.find(DutyRow.class, duty.id());
        row.code = duty.code();
        row.title = duty.title();
        row.owner = duty.owner();
        row.frequency = duty.frequency().name();
        row.updated = duty.updated().orElse(null);
        row.state = duty.state().name();
        row.requests = String.join(" ", duty.requests());
        if (duty.id() == 0) {
            entities.persist(row);
        }
    }

    /** Puts a document with a duty. */
    public void add(Duty duty, PublishedDocument document) {
        DocumentRow row = new DocumentRow();
        row.id = document.id();
        row.duty = duty.id();
        row.title = document.title();
        row.language = document.language();
        row.type = document.type();
        row.bytes = document.bytes();
        row.alternative = document.alternative();
        row.added = document.added();
        words(row);
        entities.persist(row);
    }

    /** Takes a document from a duty; false when it is not there. */
    public boolean remove(Duty duty, long document) {
        return entities.createQuery("DELETE FROM DocumentRow d WHERE d.id = ?1 AND d.duty = ?2")
                        .setParameter(1, document)
                        .setParameter(2, duty.id())
                        .executeUpdate()
                == 1;
    }

    /** A document of a duty that counts. */
    public Optional<PublishedDocument> document(long id) {
        return entities.createQuery(
                        "SELECT o FROM DocumentRow o, DutyRow d WHERE d.id = o.duty AND d.state = 'ACTIVE' AND o.id = ?1",
                        DocumentRow.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(DutyStore::document);
    }

    /** Documents whose titles fit a full-text query, the nearest first. */
    public List<PublishedDocument> documentsWithAll(List<String> asked, int size) {
        return documents(RegisterStore.all(asked), size);
    }

    /** Documents with any of these words, those with most of them first. */
    public List<PublishedDocument> documentsWithAny(List<String> asked, int size) {
        return documents(String.join(" ", asked), size);
    }

    private List<PublishedDocument> documents(String query, int size) {
        List<?> ids = entities.createNativeQuery(
                        "SELECT o.archive_id FROM information_document o JOIN information_duty d"
                                + " ON d.id = o.duty_id WHERE d.state = 'ACTIVE' AND MATCH (o.words) AGAINST (?1 IN BOOLEAN MODE)"
                                + " ORDER BY MATCH (o.words) AGAINST (?1 IN BOOLEAN MODE) DESC, o.archive_id DESC LIMIT "
                                + size)
                .setParameter(1, query)
                .getResultList();
        return ids.stream()
                .map(id -> entities.find(DocumentRow.class, ((Number) id).longValue()))
                .map(DutyStore::document)
                .toList();
    }

    /** Makes the words of some documents anew, where an older rule made them; says how many. */
    public int renew(int size) {
        List<DocumentRow> old = entities.createQuery(
                        "SELECT o FROM DocumentRow o WHERE o.wordsVersion < ?1", DocumentRow.class)
                .setParameter(1, SearchWords.VERSION)
                .setMaxResults(size)
                .getResultList();
        old.forEach(DutyStore::words);
        return old.size();
    }

    private static void words(DocumentRow row) {
        row.words = RowWriter.words(row.title);
        row.wordsVersion = SearchWords.VERSION;
    }

    private Duty duty(DutyRow row) {
        List<PublishedDocument> documents = entities.createQuery(
                        "SELECT o FROM DocumentRow o WHERE o.duty = ?1 ORDER BY o.added DESC, o.id DESC",
                        DocumentRow.class)
                .setParameter(1, row.id)
                .getResultStream()
                .map(DutyStore::document)
                .toList();
        return new Duty(
                row.id,
                row.code,
                row.title,
                row.owner,
                Frequency.valueOf(row.frequency),
                Optional.ofNullable(row.updated),
                Duty.State.valueOf(row.state),
                documents,
                row.requests.isEmpty() ? List.of() : Arrays.asList(row.requests.split(" ")));
    }

    private static PublishedDocument document(DocumentRow row) {
        return new PublishedDocument(row.id, row.title, row.language, row.type, row.bytes, row.alternative, row.added);
    }
}
