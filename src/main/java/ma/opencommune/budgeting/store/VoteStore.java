package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.budgeting.domain.ballot.VoteRecord;
import org.jspecify.annotations.Nullable;

/** The vote of each cycle: its sealed key, its close, its count. */
@ApplicationScoped
public class VoteStore {

    @PersistenceContext
    EntityManager entities;

    /** Whether the database writes down what is done in which order, which would link the roll and the box. */
    public boolean watched() {
        Object on = entities.createNativeQuery(
                        "SELECT @@GLOBAL.log_bin + @@GLOBAL.general_log + @@GLOBAL.slow_query_log")
                .getSingleResult();
        return ((Number) on).intValue() > 0;
    }

    /** Begins the vote with these sealed keys unless it has begun. */
    public void begin(long cycle, byte[] voterKey, byte[] boxKey) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO budgeting_vote (cycle_id, voter_key, box_key) VALUES (?1, ?2, ?3)")
                .setParameter(1, cycle)
                .setParameter(2, voterKey)
                .setParameter(3, boxKey)
                .executeUpdate();
        entities.createNativeQuery("UPDATE budgeting_vote SET box_key = ?2 WHERE cycle_id = ?1 AND box_key IS NULL")
                .setParameter(1, cycle)
                .setParameter(2, boxKey)
                .executeUpdate();
    }

    /** The sealed key of the voters; empty before the first list and after its destruction. */
    public Optional<byte[]> key(long cycle) {
        return bytes(cycle, "voter_key");
    }

    /** The sealed key of the box; empty before the first list. */
    public Optional<byte[]> boxKey(long cycle) {
        return bytes(cycle, "box_key");
    }

    private Optional<byte[]> bytes(long cycle, String column) {
        List<?> found = entities.createNativeQuery(
                        "SELECT " + column + " FROM budgeting_vote WHERE cycle_id = ?1 AND " + column + " IS NOT NULL")
                .setParameter(1, cycle)
                .getResultList();
        return found.stream().findFirst().map(key -> (byte[]) key);
    }

    /** Keeps what the roll is after an agreed change. */
    public void roll(long cycle, int size, String digest) {
        entities.createNativeQuery("UPDATE budgeting_vote SET roll_size = ?2, roll_digest = ?3 WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .setParameter(2, size)
                .setParameter(3, digest)
                .executeUpdate();
    }

    /** Digest of the roll after its last agreed change; empty before. */
    public String rollDigest(long cycle) {
        return text(cycle, "roll_digest");
    }

    /** How far it has come, locked until the end of the transaction. */
    public VoteRecord lock(long cycle) {
        return find(cycle, " FOR UPDATE");
    }

    /** How far it has come. */
    public VoteRecord find(long cycle) {
        return find(cycle, "");
    }

    private VoteRecord find(long cycle, String end) {
        List<?> found = entities.createNativeQuery(
                        "SELECT voter_key IS NOT NULL, key_destroyed, closed, remark, counted,"
                                + " counted_by, confirmed, confirmed_by, digest, published FROM budgeting_vote WHERE cycle_id = ?1"
                                + end)
                .setParameter(1, cycle)
                .getResultList();
        return found.stream().findFirst().map(row -> read((Object[]) row)).orElse(VoteRecord.NOTHING);
    }

    private static VoteRecord read(@Nullable Object[] row) {
        return new VoteRecord(
                truth(row[0]),
                moment(row[1]),
                moment(row[2]),
                String.valueOf(row[3]),
                moment(row[4]),
                number(row[5]),
                moment(row[6]),
                number(row[7]),
                row[8] == null ? "" : String.valueOf(row[8]),
                moment(row[9]));
    }

    static boolean truth(@Nullable Object value) {
        return value instanceof Boolean yes ? yes : value instanceof Number number && number.intValue() != 0;
    }

    static Optional<Instant> moment(@Nullable Object value) {
        return value instanceof Timestamp at
                ? Optional.of(at.toLocalDateTime().toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }

    static OptionalLong number(@Nullable Object value) {
        return value instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /** Closes the box. */
    public void close(long cycle, String remark, Instant at) {
        entities.createNativeQuery("UPDATE budgeting_vote SET closed = ?2, remark = ?3 WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .setParameter(2, utc(at))
                .setParameter(3, remark)
                .executeUpdate();
    }

    /** Keeps a count: the file of ballots and the result. */
    public void count(long cycle, String ballots, String result, String digest, Instant at, long by) {
        entities.createNativeQuery("UPDATE budgeting_vote SET ballots = ?2, result = ?3, digest = ?4, counted = ?5,"
                        + " counted_by = ?6, confirmed = NULL, confirmed_by = NULL WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .setParameter(2, ballots)
                .setParameter(3, result)
                .setParameter(4, digest)
                .setParameter(5, utc(at))
                .setParameter(6, by)
                .executeUpdate();
    }

    /** Another officer came to the same. */
    public void confirm(long cycle, Instant at, long by) {
        entities.createNativeQuery("UPDATE budgeting_vote SET confirmed = ?2, confirmed_by = ?3 WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .setParameter(2, utc(at))
                .setParameter(3, by)
                .executeUpdate();
    }

    /** Everybody may read it. */
    public void publish(long cycle, Instant at) {
        entities.createNativeQuery("UPDATE budgeting_vote SET published = ?2 WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .setParameter(2, utc(at))
                .executeUpdate();
    }

    /** The key is gone, and with it whatever the roll still said of a person but an area and how they voted: on paper or on the web. */
    public void destroyKey(long cycle, Instant at) {
        entities.createNativeQuery("UPDATE budgeting_vote SET voter_key = NULL, key_destroyed = ?2 WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .setParameter(2, utc(at))
                .executeUpdate();
        entities.createNativeQuery(
                        "UPDATE budgeting_roll SET mail = NULL, phone = NULL, code = NULL, code_until = NULL,"
                                + " desk_code = NULL, born = NULL, sex = 'UNKNOWN', voted_on = NULL WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .executeUpdate();
    }

    /** The file of ballots as counted. */
    public String ballots(long cycle) {
        return text(cycle, "ballots");
    }

    /** The result as counted. */
    public String result(long cycle) {
        return text(cycle, "result");
    }

    private String text(long cycle, String column) {
        List<?> found = entities.createNativeQuery(
                        "SELECT COALESCE(" + column + ", '') FROM budgeting_vote WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .getResultList();
        return found.isEmpty() ? "" : String.valueOf(found.get(0));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
