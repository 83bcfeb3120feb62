package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.node.ChildSheet;
import ma.opencommune.federation.domain.node.Standing;
import ma.opencommune.federation.store.NodeStore;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.record.PublicRecord;

/** What a parent tells its children: answers, returned reports, closure days. Each child has a log of its own and fetches it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DownwardRecords {

    @Inject
    OwnLog own;

    @Inject
    NodeStore nodes;

    /** Tells one child. */
    public void tell(CollectivityCode child, PublicRecord record) {
        own.append(child, record, Operation.valueOf(record.act().name()));
    }

    /** Tells every child that reports itself. */
    public void tellAll(PublicRecord record) {
        for (ChildSheet child : nodes.children()) {
            if (child.direct() && child.standing() == Standing.ENROLLED) {
                tell(child.ou(), record);
            }
        }
    }
}
