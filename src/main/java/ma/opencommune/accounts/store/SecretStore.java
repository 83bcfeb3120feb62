package ma.opencommune.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

/** Recovery codes of accounts, and who accounts are at an OpenID provider. */
@ApplicationScoped
public class SecretStore {

    @PersistenceContext
    EntityManager entities;

    /** Replaces the recovery codes of an account by those with these digests. */
    public void replaceRecovery(long account, List<byte[]> digests) {
        entities.createNativeQuery("DELETE FROM accounts_recovery WHERE account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
        for (byte[] digest : digests) {
            entities.createNativeQuery("INSERT INTO accounts_recovery (account_id, digest) VALUES (?1, ?2)")
                    .setParameter(1, account)
                    .setParameter(2, digest)
                    .executeUpdate();
        }
    }

    /** Uses up a recovery code; false when the account has none with this digest. */
    public boolean takeRecovery(long account, byte[] digest) {
        return entities.createNativeQuery("DELETE FROM accounts_recovery WHERE account_id = ?1 AND digest = ?2")
                        .setParameter(1, account)
                        .setParameter(2, digest)
                        .executeUpdate()
                == 1;
    }

    /** The account linked to this subject. */
    public OptionalLong bySubject(String issuer, String subject) {
        return entities
                .createNativeQuery("SELECT account_id FROM accounts_subject WHERE issuer = ?1 AND subject = ?2")
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .getResultList()
                .stream()
                .mapToLong(id -> ((Number) id).longValue())
                .findFirst();
    }

    /** Links an account to a subject nobody is linked to. */
    public void link(long account, String issuer, String subject, Instant now) {
        entities.createNativeQuery(
                        "INSERT INTO accounts_subject (account_id, issuer, subject, linked) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, account)
                .setParameter(2, issuer)
                .setParameter(3, subject)
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Unlinks an account from all subjects. */
    public void unlink(long account) {
        entities.createNativeQuery("DELETE FROM accounts_subject WHERE account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }

    /** Whether the account is linked. */
    public boolean linked(long account) {
        return !entities.createNativeQuery("SELECT 1 FROM accounts_subject WHERE account_id = ?1")
                .setParameter(1, account)
                .getResultList()
                .isEmpty();
    }
}
