package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.BundleHead;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.log.SignedHead;
import ma.opencommune.federation.domain.log.StoredLeaf;
import ma.opencommune.federation.domain.note.SignedNote;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.store.CheckpointStore;
import ma.opencommune.federation.store.LeafStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.kernel.NotFound;

/**
 * Makes bundles: of a log of ours up to a head signed now, of a received log up to a head its own node signed. So a node passes on what
 * is below it and vouches for nothing.
 */
@ApplicationScoped
@Transactional
public class Bundles {

    private static final int MOST = 5_000;
    private static final int ENOUGH_BYTES = 4 * 1024 * 1024;

    @Inject
    LogStore logs;

    @Inject
    LeafStore leaves;

    @Inject
    CheckpointStore checkpoints;

    @Inject
    LogProofs proofs;

    /** The next bundle of a log from this size; empty when there is nothing more. */
    public Optional<Bundle> from(Origin origin, long from) {
        LogHead log = logs.find(origin).orElseThrow(() -> new NotFound(origin.text()));
        if (from < 0 || from >= log.size()) {
            return Optional.empty();
        }
        return log.ours() ? Optional.of(ours(log, from)) : received(log, from);
    }

    private Bundle ours(LogHead log, long from) {
        List<byte[]> bytes = new ArrayList<>();
        long sum = 0;
        for (StoredLeaf leaf : leaves.range(log.id(), from, Math.min(log.size(), from + MOST))) {
            sum += leaf.bytes().length;
            if (!bytes.isEmpty() && sum > ENOUGH_BYTES) {
                break;
            }
            bytes.add(leaf.bytes());
        }
        return bundle(log, from, proofs.checkpoint(log.origin(), from + bytes.size()), bytes);
    }

    private Optional<Bundle> received(LogHead log, long from) {
        return checkpoints.within(log.id(), from, from + MOST).map(head -> {
            List<byte[]> bytes = leaves.range(log.id(), from, head.size()).stream()
                    .map(StoredLeaf::bytes)
                    .toList();
            return bundle(log, from, head, bytes);
        });
    }

    private Bundle bundle(LogHead log, long from, SignedHead head, List<byte[]> bytes) {
        Hash fromRoot = proofs.root(log.origin(), from);
        List<Hash> proof = from == 0 ? List.of() : proofs.consistency(log.origin(), from, head.size());
        return new Bundle(new BundleHead(log.origin(), from, fromRoot, SignedNote.parse(head.note()), proof), bytes);
    }
}
