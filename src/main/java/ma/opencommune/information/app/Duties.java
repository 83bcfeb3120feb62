package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.opencommune.information.domain.proactive.Duty;
import ma.opencommune.information.domain.proactive.DutySheet;
import ma.opencommune.information.domain.proactive.PublishedDocument;
import ma.opencommune.information.store.DutyStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.search.SearchWords;

/** What anyone may read of what the commune must publish, and of the documents it has published. */
@ApplicationScoped
@Transactional
public class Duties {

    private static final int CANDIDATES = 20;

    @Inject
    DutyStore store;

    @Inject
    Registration registration;

    /** All that must be published, with whether it is. */
    public List<DutySheet> all() {
        return store.all(Duty.State.ACTIVE).stream()
                .map(duty -> new DutySheet(duty, duty.on(registration.today())))
                .toList();
    }

    /**
     * A document to be given to anyone.
     *
     * @throws NotFound when there is none, or its duty no longer counts
     */
    public PublishedDocument document(long id) {
        return store.document(id).orElseThrow(() -> new NotFound("document"));
    }

    /** Documents with all these words in their titles, as {@link SearchWords} asks for them. */
    public List<PublishedDocument> search(List<String> asked, int size) {
        return asked.isEmpty() ? List.of() : store.documentsWithAll(asked, size);
    }

    /** Documents that may answer a question, the nearest first. */
    public List<PublishedDocument> similar(String subject, int size) {
        List<String> asked = SearchWords.question(subject);
        return asked.isEmpty()
                ? List.of()
                : SearchWords.nearest(asked, store.documentsWithAny(asked, CANDIDATES), PublishedDocument::title)
                        .stream()
                        .limit(size)
                        .toList();
    }
}
