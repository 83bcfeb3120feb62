package ma.opencommune.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Sign-ins that were signed out, each named by its account and its moment. */
@ApplicationScoped
public class EndedStore {

    @PersistenceContext
    EntityManager entities;

    /** Notes a sign-out; a second time changes nothing. */
    public void add(long account, Instant since) {
        entities.createNativeQuery("INSERT IGNORE INTO accounts_ended (account_id, since) VALUES (?1, ?2)")
                .setParameter(1, account)
                .setParameter(2, utc(since))
                .executeUpdate();
    }

    /** Whether this sign-in was signed out. */
    public boolean contains(long account, Instant since) {
        return !entities.createNativeQuery("SELECT 1 FROM accounts_ended WHERE account_id = ?1 AND since = ?2")
                .setParameter(1, account)
                .setParameter(2, utc(since))
                .getResultList()
                .isEmpty();
    }

    /** Forgets those whose session is too old to be used anyway. */
    public void forgetBefore(Instant oldest) {
        entities.createNativeQuery("DELETE FROM accounts_ended WHERE since < ?1")
                .setParameter(1, utc(oldest))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
