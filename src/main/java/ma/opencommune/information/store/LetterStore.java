package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.information.domain.request.PaperLetter;
import ma.opencommune.information.domain.request.SentLetter;
import ma.opencommune.platform.vault.Vault;

/** Letters to requesters, as they were written: those that wait to be printed, and what went by mail. */
@ApplicationScoped
public class LetterStore {

    private static final String BETWEEN = "\u001F";
    private static final Pattern CODE = Pattern.compile("token=[A-Za-z0-9_-]+");

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

    /** Keeps a letter to the requester; one that went by mail is not printed. */
    public void add(long request, String kind, Words words, boolean paper, Instant at) {
        LetterRow row = new LetterRow();
        row.paper = paper;
        row.request = request;
        row.at = at;
        row.kind = kind;
        row.sealed = vault.seal(words.subject() + BETWEEN + words.text());
        entities.persist(row);
    }

    /** The letters of a request, in order. */
    public List<PaperLetter> letters(long request) {
        return rows(request).stream()
                .filter(row -> row.paper)
                .map(row -> new PaperLetter(row.id, row.at, words(row).subject(), Optional.ofNullable(row.printed)))
                .toList();
    }

    /** All letters of a request as they were sent, without the secret code of the tracking page. */
    public List<SentLetter> sent(long request) {
        return rows(request).stream()
                .map(row -> new SentLetter(
                        row.at, words(row).subject(), withoutCode(words(row).text())))
                .toList();
    }

    /** A letter without the secret code that opens the request. */
    public static String withoutCode(String text) {
        return CODE.matcher(text).replaceAll("token=…");
    }

    /** The words of a letter of this request; notes that it is printed. */
    public Optional<Words> print(long request, long letter, Instant at) {
        return rows(request).stream()
                .filter(row -> row.paper && row.id == letter)
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
