package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.opencommune.federation.domain.log.HeldLeaf;
import ma.opencommune.federation.domain.schema.Schemas;
import ma.opencommune.federation.store.HeldStore;

/** Leaves that came before this version knew their schema: told once it does, in the order of their logs. */
@ApplicationScoped
@Transactional
public class HeldLeaves {

    private static final int AT_ONCE = 200;

    @Inject
    HeldStore store;

    @Inject
    Event<LeafReceived> received;

    /** Tells some of those that can be read now; how many. */
    public int tell() {
        for (String schema : store.schemas()) {
            if (Schemas.shipped().knows(schema)) {
                List<HeldLeaf> waiting = store.lock(schema, AT_ONCE);
                waiting.forEach(this::tell);
                return waiting.size();
            }
        }
        return 0;
    }

    private void tell(HeldLeaf leaf) {
        store.release(leaf);
        received.fire(new LeafReceived(
                leaf.stored().leaf(), leaf.stored().hash(), leaf.origin().down()));
    }

    /** How many wait. */
    public long waiting() {
        return store.count();
    }
}
