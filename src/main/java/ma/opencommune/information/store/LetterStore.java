package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.PaperLetter;
import ma.opencommune.platform.vault.Vault;

/** Letters that wait to be printed, as they were written. */
@ApplicationScoped
public class LetterStore {

    private static final String BETWEEN = "\u001F";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /**
     * The words of a letter.
     *
     * @param subject one line
     * @param text the letter
     */
    public record Words(String subject, String text) {}

    /** Keeps a letter to the requester. */
    public void add(long request, String kind, Words words, Instant at) {
        LetterRow row = new LetterRow();
        row.request = request;
        row.at = at;
        row.kind = kind;
        row.sealed = vault.seal(words.subject() + BETWEEN + words.text());
        entities.persist(row);
    }

    /** The letters of a request, in order. */
    public List<PaperLetter> letters(long request) {
        return rows(request).stream()
                .map(row -> new PaperLetter(row.id, row.at, words(row).subject(), Optional.ofNullable(row.printed)))
                .toList();
    }

    /** The words of a letter of this request; notes that it is printed. */
    public Optional<Words> print(long request, long letter, Instant at) {
        return rows(request).stream()
                .filter(row -> row.id == letter)
                .findFirst()
                .map(row -> {
                    if (row.printed == null) {
                        row.printed = at;
                    }
                    return words(row);
                });
    }

    private List<LetterRow> rows(long request) {
        return entities.createQuery(
                        "SELECT l FROM LetterRow l WHERE l.request = :request ORDER BY l.id", LetterRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    private Words words(LetterRow row) {
        String[] parts = vault.open(row.sealed).split(BETWEEN, 2);
        return new Words(parts[0], parts[1]);
    }
}
