package ma.opencommune.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Running numbers without gaps, safe with several nodes: the row of a series stays locked until the caller commits. */
@ApplicationScoped
public class Counters {

    @PersistenceContext
    EntityManager entities;

    /** The next number of a series in a year, from 1. Must be called inside the transaction that uses the number. */
    public long next(String series, int year) {
        entities.createNativeQuery(
                        "INSERT INTO platform_counter (series, year, last) VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE last = last + 1")
                .setParameter(1, series)
                .setParameter(2, year)
                .executeUpdate();
        return ((Number) entities.createNativeQuery("SELECT last FROM platform_counter WHERE series = ?1 AND year = ?2")
                        .setParameter(1, series)
                        .setParameter(2, year)
                        .getSingleResult())
                .longValue();
    }
}
