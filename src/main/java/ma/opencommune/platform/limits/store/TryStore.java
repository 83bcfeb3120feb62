package ma.opencommune.platform.limits.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.limits.domain.Tally;

/** Counts tries over all nodes in {@code platform_tries}: one row per bucket, changed in one statement. */
@ApplicationScoped
public class TryStore {

    @PersistenceContext
    EntityManager entities;

    /** Counts so many more and says how many there were since the window opened; a window before that moment starts anew. */
    public Tally count(byte[] bucket, int many, Instant now, Instant windowStart) {
        entities.createNativeQuery(
                        "INSERT INTO platform_tries (bucket, since, tries) VALUES (?1, ?2, ?4)"
                                + " ON DUPLICATE KEY UPDATE tries = IF(since < ?3, ?4, tries + ?4), since = IF(since < ?3, ?2, since)")
                .setParameter(1, bucket)
                .setParameter(2, utc(now))
                .setParameter(3, utc(windowStart))
                .setParameter(4, many)
                .executeUpdate();
        return find(bucket, windowStart).orElseThrow();
    }

    /** What was counted, if its window is still open. */
    public Optional<Tally> find(byte[] bucket, Instant windowStart) {
        List<?> found = entities.createNativeQuery(
                        "SELECT since, tries FROM platform_tries WHERE bucket = ?1 AND since >= ?2")
                .setParameter(1, bucket)
                .setParameter(2, utc(windowStart))
                .getResultList();
        return found.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            Instant since = ((Timestamp) columns[0]).toLocalDateTime().toInstant(ZoneOffset.UTC);
            return new Tally(since, ((Number) columns[1]).intValue());
        });
    }

    /** Forgets the tries of a bucket. */
    public void forget(byte[] bucket) {
        entities.createNativeQuery("DELETE FROM platform_tries WHERE bucket = ?1")
                .setParameter(1, bucket)
                .executeUpdate();
    }

    /** Forgets every window that opened before. */
    public int forgetBefore(Instant windowStart) {
        return entities.createNativeQuery("DELETE FROM platform_tries WHERE since < ?1")
                .setParameter(1, utc(windowStart))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
