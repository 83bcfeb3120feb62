package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.RollEntry;
import ma.opencommune.budgeting.domain.ballot.Sex;
import org.jspecify.annotations.Nullable;

/** The roll, found by the keyed hash of a national id. It never reads or writes the box. */
@ApplicationScoped
public class RollStore {

    /**
     * One voter to add.
     *
     * @param voter keyed hash
     * @param mail sealed; null when none is known
     * @param phone sealed; null when none is known
     */
    public record Line(
            byte[] voter, LocalDate born, String area, Sex sex, byte @Nullable [] mail, byte @Nullable [] phone) {}

    /** A one-time code as it is kept. */
    public record Code(byte[] digest, int tries) {}

    /** How many of those born on a day, or with another feature, are on the roll and voted. */
    public record Group(String value, int entitled, int voted) {}

    private static final Set<String> FEATURES = Set.of("area", "born", "sex");
    private static final int COLUMNS = 6;
    private static final int AT_ONCE = 5000;

    @PersistenceContext
    EntityManager entities;

    /** Adds those who are not there yet; says how many. */
    public int add(long cycle, List<Line> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            int first = 2 + at * COLUMNS;
            rows.append(at == 0 ? "(?1" : ",(?1");
            for (int place = 0; place < COLUMNS; place++) {
                rows.append(", ?").append(first + place);
            }
            rows.append(')');
        }
        Query query = entities.createNativeQuery(
                        "INSERT IGNORE INTO budgeting_roll (cycle_id, voter, born, area, sex, mail, phone) VALUES "
                                + rows)
                .setParameter(1, cycle);
        for (int at = 0; at < lines.size(); at++) {
            int first = 2 + at * COLUMNS;
            Line line = lines.get(at);
            query.setParameter(first, line.voter())
                    .setParameter(first + 1, line.born())
                    .setParameter(first + 2, line.area())
                    .setParameter(first + 3, line.sex().name())
                    .setParameter(first + 4, line.mail())
                    .setParameter(first + 5, line.phone());
        }
        return query.executeUpdate();
    }

    /** The voter; empty when not on the roll. */
    public Optional<RollEntry> find(long cycle, byte[] voter) {
        return find(cycle, voter, "");
    }

    /** The voter, locked until the end of the transaction. */
    public Optional<RollEntry> lock(long cycle, byte[] voter) {
        return find(cycle, voter, " FOR UPDATE");
    }

    private Optional<RollEntry> find(long cycle, byte[] voter, String end) {
        List<?> found = entities.createNativeQuery(
                        "SELECT born, area, sex, channel, mail IS NOT NULL, phone IS NOT NULL FROM budgeting_roll"
                                + " WHERE cycle_id = ?1 AND voter = ?2" + end)
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .getResultList();
        return found.stream().findFirst().map(row -> entry(voter, (Object[]) row));
    }

    private static RollEntry entry(byte[] voter, @Nullable Object[] row) {
        Object channel = row[3];
        return new RollEntry(
                voter,
                LocalDate.parse(String.valueOf(row[0])),
                String.valueOf(row[1]),
                Sex.valueOf(String.valueOf(row[2])),
                channel == null ? Optional.empty() : Optional.of(Channel.valueOf(channel.toString())),
                VoteStore.truth(row[4]),
                VoteStore.truth(row[5]));
    }

    /** The sealed mail address. */
    public Optional<byte[]> mail(long cycle, byte[] voter) {
        return bytes(cycle, voter, "mail");
    }

    /** The sealed number of a mobile telephone. */
    public Optional<byte[]> phone(long cycle, byte[] voter) {
        return bytes(cycle, voter, "phone");
    }

    /** What is kept of a code of the desk. */
    public Optional<byte[]> deskCode(long cycle, byte[] voter) {
        return bytes(cycle, voter, "desk_code");
    }

    private Optional<byte[]> bytes(long cycle, byte[] voter, String column) {
        List<?> found = entities.createNativeQuery("SELECT " + column + " FROM budgeting_roll"
                        + " WHERE cycle_id = ?1 AND voter = ?2 AND " + column + " IS NOT NULL")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .getResultList();
        return found.stream().findFirst().map(value -> (byte[]) value);
    }

    /** Keeps a code that was sent, in place of the one sent before; a code of the desk stays beside it. */
    public void code(long cycle, byte[] voter, byte[] digest, Instant until) {
        entities.createNativeQuery("UPDATE budgeting_roll SET code = ?3, code_until = ?4, code_tries = 0"
                        + " WHERE cycle_id = ?1 AND voter = ?2 AND channel IS NULL")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .setParameter(3, digest)
                .setParameter(4, VoteStore.utc(until))
                .executeUpdate();
    }

    /** Keeps a code of the desk, in place of the one given before. */
    public void deskCode(long cycle, byte[] voter, byte[] digest) {
        entities.createNativeQuery("UPDATE budgeting_roll SET desk_code = ?3"
                        + " WHERE cycle_id = ?1 AND voter = ?2 AND channel IS NULL")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .setParameter(3, digest)
                .executeUpdate();
    }

    /** The sent code that is good now, with this try counted. */
    public Optional<Code> tried(long cycle, byte[] voter, Instant now) {
        entities.createNativeQuery("UPDATE budgeting_roll SET code_tries = LEAST(code_tries + 1, 100)"
                        + " WHERE cycle_id = ?1 AND voter = ?2 AND code IS NOT NULL")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .executeUpdate();
        List<?> found = entities.createNativeQuery("SELECT code, code_tries FROM budgeting_roll"
                        + " WHERE cycle_id = ?1 AND voter = ?2 AND code IS NOT NULL AND code_until > ?3")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .setParameter(3, VoteStore.utc(now))
                .getResultList();
        return found.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new Code((byte[]) columns[0], ((Number) columns[1]).intValue());
        });
    }

    /** Marks that this person has voted; the codes with their time are forgotten. */
    public void mark(long cycle, byte[] voter, Channel channel, LocalDate day) {
        entities.createNativeQuery(
                        "UPDATE budgeting_roll SET channel = ?3, voted_on = ?4, code = NULL, code_until = NULL,"
                                + " code_tries = 0, desk_code = NULL WHERE cycle_id = ?1 AND voter = ?2")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .setParameter(3, channel.name())
                .setParameter(4, day)
                .executeUpdate();
    }

    /** Takes somebody off who has not voted. */
    public void strike(long cycle, byte[] voter) {
        entities.createNativeQuery("DELETE FROM budgeting_roll WHERE cycle_id = ?1 AND voter = ?2")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .executeUpdate();
    }

    /** Who is on the roll, a block after this voter: keyed hash, day of birth, area and sex in one line each. */
    public List<String> lines(long cycle, byte[] after) {
        List<?> found = entities.createNativeQuery("SELECT CONCAT(LOWER(HEX(voter)), ';', born, ';', area, ';', sex)"
                        + " FROM budgeting_roll WHERE cycle_id = ?1 AND voter > ?2 ORDER BY voter LIMIT " + AT_ONCE)
                .setParameter(1, cycle)
                .setParameter(2, after)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    /** How many are on the roll. */
    public int size(long cycle) {
        Object count = entities.createNativeQuery("SELECT COUNT(*) FROM budgeting_roll WHERE cycle_id = ?1")
                .setParameter(1, cycle)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** How many voted by this way. */
    public int voted(long cycle, Channel channel) {
        Object count = entities.createNativeQuery(
                        "SELECT COUNT(*) FROM budgeting_roll WHERE cycle_id = ?1 AND channel = ?2")
                .setParameter(1, cycle)
                .setParameter(2, channel.name())
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Who voted by {@code area}, {@code born} or {@code sex}, exactly: to be hidden before anybody reads it. */
    public List<Group> groups(long cycle, String feature) {
        List<?> found = entities.createNativeQuery("SELECT " + (FEATURES.contains(feature) ? feature : "area")
                        + " AS feature, COUNT(*), SUM(channel IS NOT NULL) FROM budgeting_roll WHERE cycle_id = ?1"
                        + " GROUP BY feature ORDER BY feature")
                .setParameter(1, cycle)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Group(String.valueOf(row[0]), ((Number) row[1]).intValue(), ((Number) row[2]).intValue()))
                .toList();
    }
}
