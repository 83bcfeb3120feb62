package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.Participation;
import ma.opencommune.budgeting.domain.ballot.RollEntry;
import ma.opencommune.budgeting.domain.ballot.Sex;
import org.jspecify.annotations.Nullable;

/** The roll, found by the keyed hash of a national id. It never reads or writes the box. */
@ApplicationScoped
public class RollStore {

    private static final String AGE = "CASE WHEN TIMESTAMPDIFF(YEAR, born, ?2) < 18 THEN 'UNDER_18'"
            + " WHEN TIMESTAMPDIFF(YEAR, born, ?2) < 25 THEN 'FROM_18' WHEN TIMESTAMPDIFF(YEAR, born, ?2) < 35 THEN 'FROM_25'"
            + " WHEN TIMESTAMPDIFF(YEAR, born, ?2) < 45 THEN 'FROM_35' WHEN TIMESTAMPDIFF(YEAR, born, ?2) < 55 THEN 'FROM_45'"
            + " WHEN TIMESTAMPDIFF(YEAR, born, ?2) < 65 THEN 'FROM_55' ELSE 'FROM_65' END";
    private static final Map<String, String> FEATURES = Map.of("area", "area", "sex", "sex", "age", AGE);

    /**
     * One voter to add.
     *
     * @param voter keyed hash
     * @param mail sealed; null when none is known
     */
    public record Line(byte[] voter, LocalDate born, String area, Sex sex, byte @Nullable [] mail) {}

    /** A one-time code as it is kept. */
    public record Code(byte[] digest, Channel channel, int tries) {}

    @PersistenceContext
    EntityManager entities;

    /** Adds those who are not there yet; says how many. */
    public int add(long cycle, List<Line> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            int first = 2 + at * 5;
            rows.append(at == 0 ? "(?1" : ",(?1");
            for (int place = 0; place < 5; place++) {
                rows.append(", ?").append(first + place);
            }
            rows.append(')');
        }
        Query query = entities.createNativeQuery(
                        "INSERT IGNORE INTO budgeting_roll (cycle_id, voter, born, area, sex, mail) VALUES " + rows)
                .setParameter(1, cycle);
        for (int at = 0; at < lines.size(); at++) {
            int first = 2 + at * 5;
            Line line = lines.get(at);
            query.setParameter(first, line.voter())
                    .setParameter(first + 1, line.born())
                    .setParameter(first + 2, line.area())
                    .setParameter(first + 3, line.sex().name())
                    .setParameter(first + 4, line.mail());
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
                        "SELECT born, area, sex, channel, mail IS NOT NULL FROM budgeting_roll"
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
                VoteStore.truth(row[4]));
    }

    /** The sealed mail address. */
    public Optional<byte[]> mail(long cycle, byte[] voter) {
        List<?> found = entities.createNativeQuery(
                        "SELECT mail FROM budgeting_roll WHERE cycle_id = ?1 AND voter = ?2 AND mail IS NOT NULL")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .getResultList();
        return found.stream().findFirst().map(mail -> (byte[]) mail);
    }

    /** Gives a one-time code in place of the one before. */
    public void code(long cycle, byte[] voter, byte[] digest, Channel channel, Instant until) {
        entities.createNativeQuery(
                        "UPDATE budgeting_roll SET code = ?3, code_channel = ?4, code_until = ?5, code_tries = 0"
                                + " WHERE cycle_id = ?1 AND voter = ?2 AND channel IS NULL")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .setParameter(3, digest)
                .setParameter(4, channel.name())
                .setParameter(5, VoteStore.utc(until))
                .executeUpdate();
    }

    /** The code that is good now, with this try counted. */
    public Optional<Code> tried(long cycle, byte[] voter, Instant now) {
        entities.createNativeQuery("UPDATE budgeting_roll SET code_tries = LEAST(code_tries + 1, 100)"
                        + " WHERE cycle_id = ?1 AND voter = ?2 AND code IS NOT NULL")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .executeUpdate();
        List<?> found = entities.createNativeQuery("SELECT code, code_channel, code_tries FROM budgeting_roll"
                        + " WHERE cycle_id = ?1 AND voter = ?2 AND code IS NOT NULL AND code_until > ?3")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .setParameter(3, VoteStore.utc(now))
                .getResultList();
        return found.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new Code(
                    (byte[]) columns[0], Channel.valueOf(String.valueOf(columns[1])), ((Number) columns[2]).intValue());
        });
    }

    /** Marks that this person has voted; the code with its time is forgotten. */
    public void mark(long cycle, byte[] voter, Channel channel, LocalDate day) {
        entities.createNativeQuery(
                        "UPDATE budgeting_roll SET channel = ?3, voted_on = ?4, code = NULL, code_until = NULL,"
                                + " code_tries = 0, code_channel = NULL WHERE cycle_id = ?1 AND voter = ?2")
                .setParameter(1, cycle)
                .setParameter(2, voter)
                .setParameter(3, channel.name())
                .setParameter(4, day)
                .executeUpdate();
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

    /** Who voted by {@code area}, {@code age} (on a day) or {@code sex}, exactly: to be hidden before anybody reads it. */
    public Participation participation(long cycle, String feature, LocalDate ageOn) {
        String by = FEATURES.getOrDefault(feature, "area");
        Query query = entities.createNativeQuery("SELECT " + by + " AS feature, COUNT(*), SUM(channel IS NOT NULL)"
                        + " FROM budgeting_roll WHERE cycle_id = ?1 GROUP BY feature ORDER BY feature")
                .setParameter(1, cycle);
        if (feature.equals("age")) {
            query.setParameter(2, ageOn);
        }
        List<Participation.Row> rows = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            rows.add(new Participation.Row(
                    String.valueOf(row[0]),
                    OptionalInt.of(((Number) row[1]).intValue()),
                    OptionalInt.of(((Number) row[2]).intValue())));
        }
        return new Participation(feature, List.copyOf(rows));
    }
}
