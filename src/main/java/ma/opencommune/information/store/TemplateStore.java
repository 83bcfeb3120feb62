package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import ma.opencommune.information.domain.request.LetterKind;
import ma.opencommune.information.domain.request.LetterTemplate;
import ma.opencommune.kernel.Language;

/** The words of letters, version by version; none is ever changed. */
@ApplicationScoped
public class TemplateStore {

    @PersistenceContext
    EntityManager entities;

    /** The newest version; without text when it goes back to the standard words. */
    public Optional<LetterTemplate> newest(LetterKind kind, Language language) {
        return entities.createQuery(
                        "SELECT t FROM TemplateRow t WHERE t.kind = :kind AND t.language = :language ORDER BY t.version DESC",
                        TemplateRow.class)
                .setParameter("kind", kind.name())
                .setParameter("language", language.tag())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new LetterTemplate(kind, language, row.version, row.subject, row.text, row.text.isEmpty()));
    }

    /** Writes a version down; two at once are refused by the key of the table. */
    public void add(LetterTemplate template, long by, Instant at) {
        TemplateRow row = new TemplateRow();
        row.kind = template.kind().name();
        row.language = template.language().tag();
        row.version = template.version();
        row.subject = template.subject();
        row.text = template.text();
        row.by = by;
        row.at = at;
        entities.persist(row);
    }
}
