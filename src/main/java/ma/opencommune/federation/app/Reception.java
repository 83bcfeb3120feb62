package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.Examination;
import ma.opencommune.federation.domain.bundle.Received;
import ma.opencommune.federation.domain.bundle.Verdict;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.log.Growth;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.NewLeaf;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.schema.Judgement;
import ma.opencommune.federation.domain.schema.Schemas;
import ma.opencommune.federation.store.HeldStore;
import ma.opencommune.federation.store.LeafStore;
import ma.opencommune.federation.store.LogStore;

/**
 * Takes a bundle in one transaction, with the head of its log locked: whoever brings it and however often, each leaf is taken once and
 * has its effects once.
 */
@ApplicationScoped
@Transactional
public class Reception {

    @Inject
    LogStore logs;

    @Inject
    LeafStore leaves;

    @Inject
    HeldStore held;

    @Inject
    ReceivedHeads heads;

    @Inject
    Event<LeafReceived> received;

    /** Takes a bundle that was read. */
    public Received take(Bundle bundle) {
        Origin origin = bundle.head().log();
        if (origin.down()) {
            // what comes from above is applied with its own trail: the own log is locked before that, as everywhere
            heads.lockOwn();
        }
        Optional<LogHead> locked = logs.lock(origin).filter(log -> !log.ours());
        if (locked.isEmpty()) {
            return new Received.Unknown();
        }
        LogHead log = locked.get();
        Optional<Received> barred = heads.barred(log, bundle);
        if (barred.isPresent()) {
            return barred.get();
        }
        LogNodes nodes = new LogNodes(wanted -> leaves.nodes(log.id(), wanted));
        Verdict verdict = new Examination(log, nodes, bundle).verdict();
        if (verdict instanceof Verdict.Fork fork) {
            return new Received.Forked(heads.freeze(log, bundle, fork));
        }
        if (verdict instanceof Verdict.Gap gap) {
            return new Received.Gap(gap.needed());
        }
        if (verdict instanceof Verdict.Wrong wrong) {
            return new Received.Wrong(wrong.seq(), List.of(wrong.reason()));
        }
        int fresh = 0;
        if (verdict instanceof Verdict.Next next) {
            Optional<Received> refused = refused(next.growth());
            if (refused.isPresent()) {
                return refused.get();
            }
            fresh = next.growth().leaves().size();
            grow(log, next.growth());
        }
        return heads.taken(log, bundle, fresh);
    }

    /** The first leaf whose body contradicts its own schema. */
    private static Optional<Received> refused(Growth growth) {
        for (NewLeaf one : growth.leaves()) {
            Leaf leaf = one.leaf();
            if (Schemas.shipped().judge(leaf.op(), leaf.kind(), leaf.schema(), leaf.body())
                    instanceof Judgement.Refused refused) {
                return Optional.of(new Received.Wrong(leaf.seq(), refused.faults()));
            }
        }
        return Optional.empty();
    }

    private void grow(LogHead log, Growth growth) {
        logs.append(growth);
        heads.keys(log, growth.leaves().stream().map(NewLeaf::leaf).toList());
        for (NewLeaf leaf : growth.leaves()) {
            tell(
                    log,
                    leaf.leaf(),
                    new LeafReceived(leaf.leaf(), leaf.hash(), log.origin().down()));
        }
    }

    private void tell(LogHead log, Leaf leaf, LeafReceived event) {
        if (Schemas.shipped().knows(leaf.schema())) {
            received.fire(event);
        } else {
            held.hold(log.id(), leaf.seq(), leaf.schema());
        }
    }
}
