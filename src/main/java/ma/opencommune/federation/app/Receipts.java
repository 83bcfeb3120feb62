package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import ma.opencommune.federation.domain.bundle.Receipt;
import ma.opencommune.federation.domain.bundle.Received;
import ma.opencommune.federation.domain.log.Origin;

/** Writes receipts: where the head of a bundle stands in this node's own log, with the proof. The same each time. */
@ApplicationScoped
@Transactional
public class Receipts {

    @Inject
    OwnLog own;

    @Inject
    Leaves leaves;

    @Inject
    LogProofs proofs;

    /** The receipt of what was taken. */
    public Receipt of(Received.Taken taken) {
        Origin origin = own.origin();
        long seq = taken.ownSeq();
        return new Receipt(
                taken.log(),
                taken.size(),
                taken.root(),
                new String(leaves.range(origin, seq, seq + 1).get(0).bytes(), StandardCharsets.UTF_8),
                proofs.checkpoint(origin, seq + 1).note(),
                proofs.inclusion(origin, seq, seq + 1));
    }
}
