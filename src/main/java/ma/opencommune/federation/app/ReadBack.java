package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.Examination;
import ma.opencommune.federation.domain.bundle.Received;
import ma.opencommune.federation.domain.bundle.Verdict;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.NewLeaf;
import ma.opencommune.federation.domain.node.Trouble;
import ma.opencommune.federation.store.LeafStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;

/** Takes leaves of this node's own log back from whoever held them, as they were written. */
@ApplicationScoped
@Transactional
public class ReadBack {

    @Inject
    LogStore logs;

    @Inject
    LeafStore leaves;

    @Inject
    ReceivedHeads heads;

    @Inject
    OwnLog own;

    @Inject
    Event<LeafAppended> appended;

    @Inject
    AuditTrail trail;

    /** Size of the own log. */
    public long size() {
        return logs.find(own.origin()).map(LogHead::size).orElse(0L);
    }

    /** Takes a bundle of the own log that this node signed; says what is in the way. */
    public Optional<Trouble> take(Bundle bundle) {
        LogHead log = own.lock();
        if (!bundle.head().log().equals(log.origin())) {
            return Optional.of(Trouble.STRANGE);
        }
        Optional<Received> barred = heads.barred(log, bundle);
        if (barred.isPresent()) {
            return Optional.of(Trouble.STRANGE);
        }
        LogNodes nodes = new LogNodes(wanted -> leaves.nodes(log.id(), wanted));
        Verdict verdict = new Examination(log, nodes, bundle).verdict();
        if (verdict instanceof Verdict.Next next) {
            logs.append(next.growth());
            heads.keys(log, next.growth().leaves().stream().map(NewLeaf::leaf).toList());
            next.growth().leaves().forEach(leaf -> appended.fire(new LeafAppended(leaf.leaf(), leaf.hash())));
            trail.record(new AuditEvent(
                    "federation.log.recovered",
                    "log:" + log.origin(),
                    Map.of(
                            "from", Long.toString(log.size()),
                            "to", Long.toString(next.growth().size()))));
            return Optional.empty();
        }
        if (verdict instanceof Verdict.Known) {
            return Optional.empty();
        }
        return Optional.of(verdict instanceof Verdict.Fork ? Trouble.DIVERGED : Trouble.STRANGE);
    }
}
