package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.opencommune.budgeting.domain.delivery.Contract;
import ma.opencommune.budgeting.domain.delivery.Delay;
import ma.opencommune.budgeting.domain.delivery.Delivery;
import ma.opencommune.budgeting.domain.delivery.Milestone;
import ma.opencommune.budgeting.domain.delivery.MilestoneKind;
import ma.opencommune.budgeting.domain.delivery.Photo;
import org.jspecify.annotations.Nullable;

/** Projects that are being carried out, with their steps, delays, contracts and photographs. */
@ApplicationScoped
public class DeliveryStore {

    private static final String ROW =
            "SELECT id, project, unit, committed, spent, stopped, stopped_on, version, changed FROM budgeting_delivery"
                    + " WHERE cycle_id = ?1";

    @PersistenceContext
    EntityManager entities;

    /** Begins a project, once. */
    public void begin(long cycle, String project, Instant at) {
        run(
                "INSERT IGNORE INTO budgeting_delivery (cycle_id, project, changed) VALUES (?1, ?2, ?3)",
                cycle,
                project,
                VoteStore.utc(at));
    }

    /** All of a cycle, by the id of their projects. */
    public List<Delivery> all(long cycle) {
        return rows(ROW + " ORDER BY LENGTH(project), project", cycle).stream()
                .map(this::read)
                .toList();
    }

    /** One. */
    public Optional<Delivery> find(long cycle, String project) {
        return rows(ROW + " AND project = ?2", cycle, project).stream()
                .findFirst()
                .map(this::read);
    }

    /** One, locked until the end of the transaction. */
    public Optional<Delivery> lock(long cycle, String project) {
        return rows(ROW + " AND project = ?2 FOR UPDATE", cycle, project).stream()
                .findFirst()
                .map(this::read);
    }

    /** Keeps unit, money and stop; counts the change. */
    public void save(Delivery one, Instant at) {
        Query query = entities.createNativeQuery("UPDATE budgeting_delivery SET unit = ?2, committed = ?3, spent = ?4,"
                + " stopped = ?5, stopped_on = ?6, changed = ?7, version = version + 1 WHERE id = ?1");
        query.setParameter(1, one.id())
                .setParameter(2, one.unit())
                .setParameter(3, one.committed())
                .setParameter(4, one.spent())
                .setParameter(5, one.stop().map(Delivery.Stop::reason).orElse(null))
                .setParameter(6, one.stop().map(Delivery.Stop::since).orElse(null))
                .setParameter(7, VoteStore.utc(at))
                .executeUpdate();
    }

    /** Keeps a step: its first promise stays. */
    public void save(long delivery, Milestone step) {
        entities.createNativeQuery("INSERT INTO budgeting_milestone (delivery_id, kind, promised, due, done)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE due = VALUES(due), done = VALUES(done)")
                .setParameter(1, delivery)
                .setParameter(2, step.kind().name())
                .setParameter(3, step.promised())
                .setParameter(4, step.due())
                .setParameter(5, step.done().orElse(null))
                .executeUpdate();
    }

    /** Keeps a delay. */
    public void add(long delivery, Delay delay) {
        run(
                "INSERT INTO budgeting_delay (delivery_id, kind, from_day, to_day, reason, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                delivery,
                delay.kind().name(),
                delay.from(),
                delay.to(),
                delay.reason(),
                VoteStore.utc(delay.at()));
    }

    /** Keeps a contract. */
    public void add(long delivery, Contract contract) {
        run(
                "INSERT INTO budgeting_contract (delivery_id, reference, holder, amount, signed) VALUES (?1, ?2, ?3, ?4, ?5)",
                delivery,
                contract.reference(),
                contract.holder(),
                contract.amount(),
                contract.signed());
    }

    /** Keeps a photograph. */
    public void add(long delivery, Photo photo) {
        run(
                "INSERT INTO budgeting_photo (archive_id, delivery_id, alternative, taken, type, bytes)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                photo.id(),
                delivery,
                photo.alternative(),
                photo.taken(),
                photo.type(),
                photo.bytes());
    }

    /** A photograph of any project. */
    public Optional<Photo> photo(long id) {
        return rows("SELECT archive_id, alternative, taken, type, bytes FROM budgeting_photo WHERE archive_id = ?1", id)
                .stream()
                .findFirst()
                .map(DeliveryStore::readPhoto);
    }

    private Delivery read(@Nullable Object[] row) {
        long id = number(row[0]);
        Object stopped = row[5];
        return new Delivery(
                id,
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                number(row[3]),
                number(row[4]),
                stopped == null ? Optional.empty() : Optional.of(new Delivery.Stop(stopped.toString(), day(row[6]))),
                (int) number(row[7]),
                VoteStore.moment(row[8]).orElse(Instant.EPOCH),
                milestones(id),
                delays(id),
                contracts(id),
                photos(id));
    }

    private List<Milestone> milestones(long delivery) {
        return rows("SELECT kind, promised, due, done FROM budgeting_milestone WHERE delivery_id = ?1", delivery)
                .stream()
                .map(row -> new Milestone(
                        MilestoneKind.valueOf(String.valueOf(row[0])),
                        day(row[1]),
                        day(row[2]),
                        row[3] == null ? Optional.empty() : Optional.of(day(row[3]))))
                .toList();
    }

    private List<Delay> delays(long delivery) {
        return rows(
                        "SELECT kind, from_day, to_day, reason, at FROM budgeting_delay WHERE delivery_id = ?1 ORDER BY id",
                        delivery)
                .stream()
                .map(row -> new Delay(
                        MilestoneKind.valueOf(String.valueOf(row[0])),
                        day(row[1]),
                        day(row[2]),
                        String.valueOf(row[3]),
                        VoteStore.moment(row[4]).orElse(Instant.EPOCH)))
                .toList();
    }

    private List<Contract> contracts(long delivery) {
        return rows(
                        "SELECT reference, holder, amount, signed FROM budgeting_contract WHERE delivery_id = ?1 ORDER BY id",
                        delivery)
                .stream()
                .map(row -> new Contract(String.valueOf(row[0]), String.valueOf(row[1]), number(row[2]), day(row[3])))
                .toList();
    }

    private List<Photo> photos(long delivery) {
        return rows(
                        "SELECT archive_id, alternative, taken, type, bytes FROM budgeting_photo WHERE delivery_id = ?1"
                                + " ORDER BY taken DESC, archive_id DESC",
                        delivery)
                .stream()
                .map(DeliveryStore::readPhoto)
                .toList();
    }

    private static Photo readPhoto(@Nullable Object[] row) {
        return new Photo(number(row[0]), String.valueOf(row[1]), day(row[2]), String.valueOf(row[3]), number(row[4]));
    }

    private List<@Nullable Object[]> rows(String query, Object... parameters) {
        Query asked = entities.createNativeQuery(query);
        for (int at = 0; at < parameters.length; at++) {
            asked.setParameter(at + 1, parameters[at]);
        }
        List<?> found = asked.getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private void run(String change, Object... parameters) {
        Query query = entities.createNativeQuery(change);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        query.executeUpdate();
    }

    private static long number(@Nullable Object value) {
        return VoteStore.number(value).orElse(0);
    }

    private static LocalDate day(@Nullable Object value) {
        return LocalDate.parse(Objects.requireNonNull(value).toString());
    }
}
