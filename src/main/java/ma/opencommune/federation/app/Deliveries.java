package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.Backoff;
import ma.opencommune.federation.domain.node.DeliverySheet;
import ma.opencommune.federation.domain.node.Trouble;
import ma.opencommune.federation.store.DeliveryStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.kernel.NotFound;

/** How far each log has come at the parent. */
@ApplicationScoped
@Transactional
public class Deliveries {

    private static final int LONGEST_DETAIL = 500;

    @Inject
    DeliveryStore store;

    @Inject
    LogStore logs;

    @Inject
    Clock clock;

    /** The log whose turn it is. */
    public Optional<DeliverySheet> due() {
        return store.due(clock.instant());
    }

    /** All logs that go upward. */
    public List<DeliverySheet> all() {
        return store.all();
    }

    /** The parent receipted so many leaves. */
    public void acked(Origin origin, long size, String receipt) {
        store.acked(id(origin), size, clock.instant(), receipt);
    }

    /** The parent has only so many: the next bundle begins there. */
    public void from(Origin origin, long size) {
        store.from(id(origin), size);
    }

    /** A bundle did not get there; it is tried again. */
    public void troubled(Origin origin, Trouble trouble, String detail) {
        int tries = store.find(origin).map(DeliverySheet::tries).orElse(0) + 1;
        String told = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
        store.troubled(
                id(origin),
                trouble,
                told,
                Backoff.next(tries, clock.instant(), ThreadLocalRandom.current().nextDouble()));
    }

    /** All that waits is tried at once. */
    public void hurry() {
        store.hurry();
    }

    private long id(Origin origin) {
        return logs.find(origin).map(LogHead::id).orElseThrow(() -> new NotFound(origin.text()));
    }
}
