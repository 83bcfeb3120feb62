package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.LogSheet;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.log.StoredLeaf;
import ma.opencommune.federation.store.LeafStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.kernel.CollectivityCode;

/** Reads the logs held here: this node's own and those received. */
@ApplicationScoped
@Transactional
public class Leaves {

    /** Most leaves that are given at once. */
    public static final int MOST = 1000;

    @Inject
    LogStore logs;

    @Inject
    LeafStore leaves;

    /** The leaves of a log from one place up to another, which is left out; at most {@value #MOST}. */
    public List<StoredLeaf> range(Origin origin, long from, long to) {
        return logs.find(origin)
                .map(log -> leaves.range(log.id(), from, Math.min(to, from + MOST)))
                .orElse(List.of());
    }

    /** The same of the log a collectivity tells upward. */
    public List<StoredLeaf> range(CollectivityCode ou, long from, long to) {
        return range(Origin.up(ou), from, to);
    }

    /** The leaf at this place. */
    public Optional<StoredLeaf> find(CollectivityCode ou, long seq) {
        return range(ou, seq, seq + 1).stream().findFirst();
    }

    /** All revisions of a record, the oldest first. */
    public List<StoredLeaf> record(CollectivityCode ou, String id) {
        return log(ou).map(log -> leaves.record(log.id(), id)).orElse(List.of());
    }

    /** The newest revision of each record of a kind, those taken back included. */
    public List<StoredLeaf> latest(CollectivityCode ou, String kind) {
        return log(ou).map(log -> leaves.latest(log.id(), kind)).orElse(List.of());
    }

    /** The log a collectivity tells upward. */
    public Optional<LogSheet> log(Origin origin) {
        return logs.sheet(origin);
    }

    /** All logs held here that collectivities tell upward, this node's own included. */
    public List<LogSheet> logs() {
        return logs.all(false);
    }

    /** All logs between a parent and its child that are held here. */
    public List<LogSheet> downward() {
        return logs.all(true);
    }

    private Optional<LogHead> log(CollectivityCode ou) {
        return logs.find(Origin.up(ou));
    }
}
