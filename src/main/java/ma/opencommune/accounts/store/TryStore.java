package ma.opencommune.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Counts tries over all nodes: one row per bucket, changed in one statement. */
@ApplicationScoped
public class TryStore {

    @PersistenceContext
    EntityManager entities;

    /** Counts one more try and says how many there were since the window opened; an older window starts anew. */
    public int count(byte[] bucket, Instant now, Instant windowStart) {
        entities.createNativeQuery(
                        "INSERT INTO accounts_tries (bucket, since, tries) VALUES (?1, ?2, 1)"
                                + " ON DUPLICATE KEY UPDATE tries = IF(since < ?3, 1, tries + 1), since = IF(since < ?3, ?2, since)")
                .setParameter(1, bucket)
                .setParameter(2, utc(now))
                .setParameter(3, utc(windowStart))
                .executeUpdate();
        return tries(bucket, windowStart);
    }

    /** How many tries there were since the window opened. */
    public int tries(byte[] bucket, Instant windowStart) {
        List<?> found = entities.createNativeQuery("SELECT tries FROM accounts_tries WHERE bucket = ?1 AND since >= ?2")
                .setParameter(1, bucket)
                .setParameter(2, utc(windowStart))
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    /** Forgets the tries of a bucket. */
    public void forget(byte[] bucket) {
        entities.createNativeQuery("DELETE FROM accounts_tries WHERE bucket = ?1")
                .setParameter(1, bucket)
                .executeUpdate();
    }

    /** Forgets every window that is over. */
    public int forgetBefore(Instant windowStart) {
        return entities.createNativeQuery("DELETE FROM accounts_tries WHERE since < ?1")
                .setParameter(1, utc(windowStart))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
