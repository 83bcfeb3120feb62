package ma.opencommune.platform.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.opencommune.platform.mail.domain.MailSearch;
import ma.opencommune.platform.mail.domain.MailSheet;
import ma.opencommune.platform.mail.domain.MailState;
import ma.opencommune.platform.mail.domain.Trouble;
import ma.opencommune.platform.mail.domain.WaitingMail;
import ma.opencommune.platform.persistence.ManyRows;

/** The outbox {@code platform_mail}. */
@ApplicationScoped
public class MailStore {

    @PersistenceContext
    EntityManager entities;

    /**
     * A letter that nobody can read in the database.
     *
     * @param bytes address and text
     * @param language tag of its language
     * @param about what it belongs to
     */
    public record Sealed(byte[] bytes, String language, String about) {}

    /** Puts letters in the outbox. */
    public void add(List<Sealed> letters, Instant now) {
        ManyRows rows = new ManyRows(
                "platform_mail", "message_id", "sealed", "language", "about", "state", "tries", "next_try", "created");
        for (Sealed letter : letters) {
            rows.add(
                    UUID.randomUUID().toString(),
                    letter.bytes(),
                    letter.language(),
                    letter.about(),
                    MailState.WAITING.name(),
                    0,
                    now,
                    now);
        }
        rows.write(entities);
    }

    /** The mail whose turn it is, locked until the transaction ends; one that another node has is passed over. */
    public Optional<WaitingMail> lockNext(Instant now) {
        List<?> ids = entities.createNativeQuery(
                        "SELECT id FROM platform_mail WHERE state = 'WAITING' AND next_try <= ?1"
                                + " ORDER BY next_try, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return ids.stream().findFirst().map(id -> {
            MailRow row = row(((Number) id).longValue());
            return new WaitingMail(row.id, row.messageId, row.tries, row.created);
        });
    }

    /** The sealed letter of a mail; empty once it is erased. */
    public Optional<byte[]> sealed(long id) {
        return Optional.ofNullable(row(id).sealed);
    }

    /** The server took it: address and text are erased. */
    public void sent(long id, Instant now) {
        MailRow row = row(id);
        row.state = MailState.SENT;
        row.sent = now;
        row.tries++;
        row.sealed = null;
        row.lastError = null;
    }

    /** It could not be sent; without a next try it is given up. */
    public void troubled(long id, Trouble trouble, Optional<Instant> next) {
        MailRow row = row(id);
        row.tries++;
        row.lastError = trouble;
        row.state = next.isPresent() ? MailState.WAITING : MailState.FAILED;
        next.ifPresent(moment -> row.nextTry = moment);
    }

    /** Has a waiting or failed mail tried now; false when it is neither. */
    public boolean again(long id, Instant now) {
        return entities.createQuery("UPDATE MailRow m SET m.state = :waiting, m.nextTry = :now"
                                + " WHERE m.id = :id AND m.state <> :sent AND m.sealed IS NOT NULL")
                        .setParameter("waiting", MailState.WAITING)
                        .setParameter("sent", MailState.SENT)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Erases address and text of mails written before then; those that still wait are given up. */
    public void forget(Instant before) {
        erase("m.created < :before", "before", before);
    }

    /** Erases address and text of all mails about this; those that still wait are given up. */
    public void erase(String about) {
        erase("m.about = :about", "about", about);
    }

    private void erase(String which, String name, Object value) {
        entities.createQuery(
                        "UPDATE MailRow m SET m.state = :failed, m.lastError = :erased WHERE m.state = :waiting AND "
                                + which)
                .setParameter("failed", MailState.FAILED)
                .setParameter("erased", Trouble.ERASED)
                .setParameter("waiting", MailState.WAITING)
                .setParameter(name, value)
                .executeUpdate();
        entities.createQuery(
                        "UPDATE MailRow m SET m.sealed = NULL WHERE m.state = :failed AND m.sealed IS NOT NULL AND "
                                + which)
                .setParameter("failed", MailState.FAILED)
                .setParameter(name, value)
                .executeUpdate();
    }

    /** How many mails are in this state. */
    public long count(MailState state) {
        return entities.createQuery("SELECT COUNT(m) FROM MailRow m WHERE m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** When the oldest mail that waits was written. */
    public Optional<Instant> oldestWaiting() {
        return entities.createQuery(
                        "SELECT m.created FROM MailRow m WHERE m.state = :state ORDER BY m.created", Instant.class)
                .setParameter("state", MailState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many mails are looked for. */
    public long count(MailSearch search) {
        return fill(entities.createQuery("SELECT COUNT(m) FROM MailRow m" + where(search), Long.class), search)
                .getSingleResult();
    }

    /** The mails that are looked for, the newest first. */
    public List<MailSheet> list(MailSearch search, int first, int most) {
        return fill(
                        entities.createQuery(
                                "SELECT m FROM MailRow m" + where(search) + " ORDER BY m.id DESC", MailRow.class),
                        search)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(MailStore::sheet)
                .toList();
    }

    private static String where(MailSearch search) {
        return " WHERE 1 = 1"
                + search.state().map(state -> " AND m.state = :state").orElse("")
                + search.about()
                        .map(about -> " AND m.about LIKE :about ESCAPE '!'")
                        .orElse("")
                + (search.id().isPresent() ? " AND m.id = :id" : "");
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, MailSearch search) {
        search.state().ifPresent(state -> query.setParameter("state", state));
        search.id().ifPresent(id -> query.setParameter("id", id));
        search.about().ifPresent(about -> query.setParameter("about", about.replaceAll("([!%_])", "!$1") + "%"));
        return query;
    }

    private static MailSheet sheet(MailRow row) {
        return new MailSheet(
                row.id,
                row.about,
                row.state,
                row.tries,
                row.created,
                new MailSheet.Fate(
                        Optional.ofNullable(row.sent),
                        row.nextTry,
                        Optional.ofNullable(row.lastError),
                        row.sealed != null));
    }

    private MailRow row(long id) {
        return entities.find(MailRow.class, id);
    }
}
