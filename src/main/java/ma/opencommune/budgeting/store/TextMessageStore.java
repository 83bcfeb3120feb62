package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Text messages that wait; number and words are sealed, and forgotten when they are sent. */
@ApplicationScoped
public class TextMessageStore {

    private static final String BETWEEN = "\u001F";

    /**
     * One that waits.
     *
     * @param id its number
     * @param to telephone, as +212612345678
     * @param words what it says
     * @param tries how often it was tried
     */
    public record Waiting(long id, String to, String words, int tries) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps a message to be sent until then. */
    public void add(String to, String words, LocalDate day, Instant now, Instant until) {
        entities.createNativeQuery(
                        "INSERT INTO budgeting_text_message (sealed, day, until, next_try) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, vault.seal(to + BETWEEN + words))
                .setParameter(2, day)
                .setParameter(3, VoteStore.utc(until))
                .setParameter(4, VoteStore.utc(now))
                .executeUpdate();
    }

    /** How many were asked for on a day. */
    public int count(LocalDate day) {
        Object count = entities.createNativeQuery("SELECT COUNT(*) FROM budgeting_text_message WHERE day = ?1")
                .setParameter(1, day)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** The next one to try, taken until then: another node does not try it meanwhile. */
    public Optional<Waiting> take(Instant now, Instant again) {
        List<?> found = entities.createNativeQuery(
                        "SELECT id, sealed, tries FROM budgeting_text_message WHERE sealed IS NOT NULL AND next_try <= ?1"
                                + " AND until > ?1 ORDER BY next_try, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, VoteStore.utc(now))
                .getResultList();
        Optional<Waiting> next = found.stream().findFirst().map(row -> read((Object[]) row));
        next.ifPresent(one -> entities.createNativeQuery(
                        "UPDATE budgeting_text_message SET tries = tries + 1, next_try = ?2 WHERE id = ?1")
                .setParameter(1, one.id())
                .setParameter(2, VoteStore.utc(again))
                .executeUpdate());
        return next;
    }

    private Waiting read(@Nullable Object[] row) {
        String[] parts =
                vault.open(row[1] instanceof byte[] bytes ? bytes : new byte[0]).split(BETWEEN, 2);
        return new Waiting(VoteStore.number(row[0]).orElse(0), parts[0], parts[1], (int)
                VoteStore.number(row[2]).orElse(0));
    }

    /** It was sent, or is given up: forgets whom it was for and what it said. */
    public void forget(long id) {
        entities.createNativeQuery("UPDATE budgeting_text_message SET sealed = NULL WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Forgets those whose time is over, and removes the counts of days before. */
    public void tidy(Instant now, LocalDate before) {
        entities.createNativeQuery(
                        "UPDATE budgeting_text_message SET sealed = NULL WHERE sealed IS NOT NULL AND until <= ?1")
                .setParameter(1, VoteStore.utc(now))
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM budgeting_text_message WHERE day < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }
}
