package ma.opencommune.platform.jobs.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.jobs.domain.JobState;
import org.jspecify.annotations.Nullable;

/** Leases in {@code platform_job}. Each question is one statement, and all times are those of the database. */
@ApplicationScoped
public class JobStore {

    private static final long MICROS = 1000;

    @PersistenceContext
    EntityManager entities;

    /** Makes sure that the job has its row. */
    public void know(String job) {
        entities.createNativeQuery("INSERT IGNORE INTO platform_job (name) VALUES (?1)")
                .setParameter(1, job)
                .executeUpdate();
    }

    /** Takes a job that is due and that nobody holds; a run that never ended is due as soon as its lease is over. */
    public boolean take(String job, String owner, Duration lease, Duration every) {
        return entities.createNativeQuery(
                                "UPDATE platform_job SET lease_owner = ?1, runs = runs + 1, last_started = UTC_TIMESTAMP(6),"
                                        + " lease_until = UTC_TIMESTAMP(6) + INTERVAL ?2 MICROSECOND WHERE name = ?3"
                                        + " AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))"
                                        + " AND (last_started IS NULL OR last_ended IS NULL OR last_ended < last_started"
                                        + " OR last_started <= UTC_TIMESTAMP(6) - INTERVAL ?4 MICROSECOND)")
                        .setParameter(1, owner)
                        .setParameter(2, lease.toMillis() * MICROS)
                        .setParameter(3, job)
                        .setParameter(4, every.toMillis() * MICROS)
                        .executeUpdate()
                == 1;
    }

    /** Holds a job for longer; false when it is no longer this owner's. */
    public boolean renew(String job, String owner, Duration lease) {
        return entities.createNativeQuery(
                                "UPDATE platform_job SET lease_until = UTC_TIMESTAMP(6) + INTERVAL ?1 MICROSECOND"
                                        + " WHERE name = ?2 AND lease_owner = ?3")
                        .setParameter(1, lease.toMillis() * MICROS)
                        .setParameter(2, job)
                        .setParameter(3, owner)
                        .executeUpdate()
                == 1;
    }

    /** Gives a job back, with the kind of fault it ended with. */
    public void give(String job, String owner, Optional<String> error) {
        entities.createNativeQuery("UPDATE platform_job SET lease_owner = NULL, lease_until = NULL,"
                        + " last_ended = UTC_TIMESTAMP(6), failures = failures + ?1,"
                        + " last_failed = IF(?2 = 1, UTC_TIMESTAMP(6), last_failed), last_error = IF(?3 = 1, ?4, last_error)"
                        + " WHERE name = ?5 AND lease_owner = ?6")
                .setParameter(1, error.isPresent() ? 1 : 0)
                .setParameter(2, error.isPresent() ? 1 : 0)
                .setParameter(3, error.isPresent() ? 1 : 0)
                .setParameter(4, error.orElse(""))
                .setParameter(5, job)
                .setParameter(6, owner)
                .executeUpdate();
    }

    /** All jobs, by name. */
    public List<JobState> all() {
        List<?> rows = entities.createNativeQuery(
                        "SELECT name, runs, failures, last_started, last_ended, last_failed,"
                                + " last_error, IF(lease_until >= UTC_TIMESTAMP(6), lease_owner, NULL) FROM platform_job ORDER BY name")
                .getResultList();
        return rows.stream().map(row -> state((Object[]) row)).toList();
    }

    private static JobState state(Object[] row) {
        return new JobState(
                row[0].toString(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                instant(row[3]),
                instant(row[4]),
                instant(row[5]),
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((String) row[7]));
    }

    private static Optional<Instant> instant(@Nullable Object column) {
        if (column instanceof Timestamp stamp) {
            return Optional.of(stamp.toLocalDateTime().toInstant(ZoneOffset.UTC));
        }
        return Optional.ofNullable((LocalDateTime) column).map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
