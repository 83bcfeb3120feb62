package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.information.domain.request.PaperLetter;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.SentLetter;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.persistence.ManyRows;
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
     * @param language in which it is written
     * @param to who is written to; empty for the requester
     * @param version of the template it was written with; 0 for the standard words
     * @param number among the letters of its request, from 1; 0 while it is not kept
     */
    public record Words(String subject, String text, Language language, String to, int version, int number) {

        /** The same with another text. */
        public Words saying(String other) {
            return new Words(subject, other, language, to, version, number);
        }

        /** The same to somebody who is not the requester. */
        public Words to(String other) {
            return new Words(subject, text, language, other, version, number);
        }

        private Words numbered(int place) {
            return new Words(subject, text, language, to, version, place);
        }
    }

    /**
     * A letter to keep.
     *
     * @param request to whose requester it goes
     * @param kind which letter
     * @param words what it says
     * @param paper whether the desk prints it; one that goes by mail is not printed
     */
    public record Sent(long request, String kind, Words words, boolean paper) {}

    /**
     * A letter on its way.
     *
     * @param request to whose requester it goes
     * @param who the requester
     * @param kind which letter
     * @param words what it says, the code with it
     */
    public record Sending(RequestRecord request, Requester who, String kind, Words words) {}

    /** Keeps letters. */
    public void add(List<Sent> letters, Instant at) {
        ManyRows rows = new ManyRows(
                "information_letter", "request_id", "at", "kind", "sealed", "paper", "template", "language");
        for (Sent letter : letters) {
            Words words = letter.words();
            rows.add(
                    letter.request(),
                    at,
                    letter.kind(),
                    vault.seal(words.subject() + BETWEEN + words.text() + BETWEEN + words.to()),
                    letter.paper(),
                    words.version(),
                    words.language().tag());
        }
        rows.write(entities);
    }

    /** The letters of a request, in order. */
    public List<PaperLetter> letters(long request) {
        return rows(request).stream().filter(row -> row.paper).map(this::letter).toList();
    }

    /** Every letter to the requester, in order. */
    public List<PaperLetter> own(long request) {
        return rows(request).stream()
                .map(this::letter)
                .filter(letter -> letter.to().isEmpty())
                .toList();
    }

    /** The words of one of them. */
    public Optional<Words> own(long request, long letter) {
        List<LetterRow> all = rows(request);
        return all.stream()
                .filter(row -> row.id == letter)
                .findFirst()
                .map(row -> words(row).numbered(all.indexOf(row) + 1))
                .filter(words -> words.to().isEmpty());
    }

    private PaperLetter letter(LetterRow row) {
        Words words = words(row);
        return new PaperLetter(row.id, row.at, words.subject(), words.to(), row.kind, Optional.ofNullable(row.printed));
    }

    /** All letters of a request as they were sent, without the secret code of the tracking page. */
    public List<SentLetter> sent(long request) {
        List<SentLetter> sent = new ArrayList<>();
        for (LetterRow row : rows(request)) {
            Words words = words(row).numbered(sent.size() + 1);
            sent.add(new SentLetter(
                    words.number(), row.at, words.subject(), withoutCode(words.text()), words.to(), words.version()));
        }
        return sent;
    }

    /** A letter without the secret code that opens the request. */
    public static String withoutCode(String text) {
        return CODE.matcher(text).replaceAll("token=…");
    }

    /** The words of a letter of this request; notes that it is printed. */
    public Optional<Words> print(long request, long letter, Instant at) {
        List<LetterRow> all = rows(request);
        return all.stream()
                .filter(row -> row.paper && row.id == letter)
                .findFirst()
                .map(row -> {
                    if (row.printed == null) {
                        row.printed = at;
                    }
                    return words(row).numbered(all.indexOf(row) + 1);
                });
    }

    private List<LetterRow> rows(long request) {
        return entities.createQuery(
                        "SELECT l FROM LetterRow l WHERE l.request = :request ORDER BY l.id", LetterRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    private Words words(LetterRow row) {
        String[] parts = vault.open(row.sealed).split(BETWEEN, 3);
        Language language = Language.parse(row.language).orElse(Language.FR);
        return new Words(parts[0], parts[1], language, parts.length > 2 ? parts[2] : "", row.template, 0);
    }
}
