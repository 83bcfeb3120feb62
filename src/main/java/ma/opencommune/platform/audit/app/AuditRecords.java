package ma.opencommune.platform.audit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.audit.domain.ChainCheck;
import ma.opencommune.platform.audit.domain.LinkedEntry;
import ma.opencommune.platform.audit.store.AuditStore;

/** Reading the trail. */
@ApplicationScoped
@Transactional
public class AuditRecords {

    private static final int BATCH = 500;

    @Inject
    AuditStore store;

    /** The next entries after a position, in order. */
    public List<LinkedEntry> after(long seq, int most) {
        return store.after(seq, Math.min(most, BATCH));
    }

    /**
     * Walks the whole trail. Holds its head meanwhile, so that nobody appends; a batch of entries at a time is in memory.
     *
     * @return where it breaks; empty when it is whole
     */
    public Optional<ChainCheck.Break> verify() {
        AuditStore.Head head = store.lockHead();
        ChainCheck check = new ChainCheck();
        long seq = 0;
        for (List<LinkedEntry> batch = after(seq, BATCH); !batch.isEmpty(); batch = after(seq, BATCH)) {
            for (LinkedEntry link : batch) {
                Optional<ChainCheck.Break> broken = check.next(link);
                if (broken.isPresent()) {
                    return broken;
                }
                seq = link.entry().seq();
            }
        }
        return check.end(head.seq(), head.hash());
    }
}
