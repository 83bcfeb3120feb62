package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.BoxSeal;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.SealedBallot;

/** The box, its seals and the receipts. It never reads or writes the roll; a receipt and a ballot have nothing in common. */
@ApplicationScoped
public class BoxStore {

    @PersistenceContext
    EntityManager entities;

    /** Puts a ballot in. */
    public void put(long cycle, SealedBallot ballot) {
        entities.createNativeQuery(
                        "INSERT INTO budgeting_box (cycle_id, ballot, sealed, channel) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, cycle)
                .setParameter(2, HexFormat.of().parseHex(ballot.id()))
                .setParameter(3, ballot.sealed())
                .setParameter(4, ballot.channel().name())
                .executeUpdate();
    }

    /** The whole box in the order of its random ids. */
    public List<SealedBallot> all(long cycle) {
        List<?> found = entities.createNativeQuery(
                        "SELECT ballot, sealed, channel FROM budgeting_box WHERE cycle_id = ?1 ORDER BY ballot")
                .setParameter(1, cycle)
                .getResultList();
        return found.stream().map(row -> ballot((Object[]) row)).toList();
    }

    private static SealedBallot ballot(Object[] row) {
        return new SealedBallot(
                HexFormat.of().formatHex((byte[]) row[0]), (byte[]) row[1], Channel.valueOf(String.valueOf(row[2])));
    }

    /** How many ballots came by this way. */
    public int count(long cycle, Channel channel) {
        Object count = entities.createNativeQuery(
                        "SELECT COUNT(*) FROM budgeting_box WHERE cycle_id = ?1 AND channel = ?2")
                .setParameter(1, cycle)
                .setParameter(2, channel.name())
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Puts a receipt on the list; false when it is there. */
    public boolean receipt(long cycle, String receipt) {
        return entities.createNativeQuery("INSERT IGNORE INTO budgeting_receipt (cycle_id, receipt) VALUES (?1, ?2)")
                        .setParameter(1, cycle)
                        .setParameter(2, receipt)
                        .executeUpdate()
                == 1;
    }

    /** Whether a receipt is on the list. */
    public boolean hasReceipt(long cycle, String receipt) {
        return !entities.createNativeQuery("SELECT 1 FROM budgeting_receipt WHERE cycle_id = ?1 AND receipt = ?2")
                .setParameter(1, cycle)
                .setParameter(2, receipt)
                .getResultList()
                .isEmpty();
    }

    /** The receipts in their own order, which is none of time. */
    public List<String> receipts(long cycle) {
        List<?> found = entities.createNativeQuery(
                        "SELECT receipt FROM budgeting_receipt WHERE cycle_id = ?1 ORDER BY receipt")
                .setParameter(1, cycle)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    /** Keeps a seal; the first of a day stays. */
    public void seal(long cycle, BoxSeal seal) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO budgeting_seal (cycle_id, day, ballots, head) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, cycle)
                .setParameter(2, seal.day())
                .setParameter(3, seal.ballots())
                .setParameter(4, seal.head())
                .executeUpdate();
    }

    /** The seals, the first day first. */
    public List<BoxSeal> seals(long cycle) {
        List<?> found = entities.createNativeQuery(
                        "SELECT day, ballots, head FROM budgeting_seal WHERE cycle_id = ?1 ORDER BY day")
                .setParameter(1, cycle)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new BoxSeal(
                        LocalDate.parse(String.valueOf(row[0])), ((Number) row[1]).intValue(), String.valueOf(row[2])))
                .toList();
    }

    /** The last seal. */
    public Optional<BoxSeal> lastSeal(long cycle) {
        List<BoxSeal> seals = seals(cycle);
        return seals.isEmpty() ? Optional.empty() : Optional.of(seals.get(seals.size() - 1));
    }
}
