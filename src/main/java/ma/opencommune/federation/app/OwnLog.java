package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.federation.domain.json.PlainJson;
import ma.opencommune.federation.domain.key.KeyStatement;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.log.Growth;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.LogSheet;
import ma.opencommune.federation.domain.log.NewLeaf;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.store.LeafStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.record.PublicRecord;
import org.jspecify.annotations.Nullable;

/**
 * The logs this node writes: each record that is told becomes a leaf within the transaction that tells it. The head of the log is locked
 * until that transaction ends, so that places have no gaps however many use cases and nodes write at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnLog {

    @Inject
    LogStore logs;

    @Inject
    LeafStore leaves;

    @Inject
    OwnKeys keys;

    @Inject
    Commune commune;

    @Inject
    Event<LeafAppended> appended;

    @Inject
    Clock clock;

    private volatile @Nullable Origin known;

    /** Appends what a component tells to the log upward. */
    public void told(@Observes PublicRecord record) {
        append(record, Operation.valueOf(record.act().name()));
    }

    /** The same as this operation; gives the leaf. */
    public NewLeaf append(PublicRecord record, Operation op) {
        LogHead head = lock();
        NewLeaf leaf = write(head, record, op);
        appended.fire(new LeafAppended(leaf.leaf(), leaf.hash()));
        return leaf;
    }

    /** Appends to the log told to this child. */
    public NewLeaf append(CollectivityCode child, PublicRecord record, Operation op) {
        Origin origin = Origin.down(origin().owner(), child);
        logs.create(origin, true);
        return write(logs.lock(origin).orElseThrow(), record, op);
    }

    /** Begins the log upward with the statement of the first key, if nobody has. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void begin() {
        lock();
    }

    /** From here on the next key signs; told by a leaf that the key before signed. */
    public void rotate() {
        LogHead head = lock();
        KeyStatement statement = keys.follow(head.origin().owner(), head.size());
        key(head, statement);
        logs.all(true).stream()
                .filter(LogSheet::own)
                .forEach(down -> key(logs.lock(down.origin()).orElseThrow(), statement));
    }

    /** Which log it is. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Origin origin() {
        Origin origin = known;
        return origin == null ? lock().origin() : origin;
    }

    /** The log upward, locked until the transaction ends. */
    public LogHead lock() {
        Origin origin = known;
        if (origin == null) {
            origin = logs.own().orElse(null);
        }
        if (origin == null) {
            origin = Origin.up(commune.identity().code());
            logs.create(origin, true);
        }
        LogHead head = logs.lock(origin).orElseThrow();
        if (head.size() == 0) {
            head = key(head, keys.begin(origin.owner()));
        }
        known = origin;
        return head;
    }

    private LogHead key(LogHead head, KeyStatement statement) {
        PublicRecord record = new PublicRecord(
                KeyStatement.KIND,
                KeyStatement.SCHEMA,
                "key",
                PublicRecord.Act.ASSERT,
                now(),
                List.of(),
                statement.members());
        Growth growth = Growth.of(head, List.of(NewLeaf.of(leaf(head, record, Operation.KEY))));
        logs.append(growth);
        return growth.after();
    }

    private NewLeaf write(LogHead head, PublicRecord record, Operation op) {
        NewLeaf leaf = NewLeaf.of(leaf(head, record, op));
        logs.append(Growth.of(head, List.of(leaf)));
        return leaf;
    }

    private Leaf leaf(LogHead head, PublicRecord record, Operation op) {
        Optional<LeafStore.Revision> before = leaves.newest(head.id(), record.id());
        return new Leaf(
                head.origin().owner(),
                head.size(),
                record.id(),
                record.kind(),
                record.schema(),
                op,
                before.map(LeafStore.Revision::rev).orElse(0L) + 1,
                before.map(LeafStore.Revision::hash),
                record.occurredAt().truncatedTo(ChronoUnit.MICROS),
                now(),
                record.refs(),
                PlainJson.object(record.body()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
