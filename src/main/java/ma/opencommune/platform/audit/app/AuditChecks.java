package ma.opencommune.platform.audit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.platform.audit.domain.AuditCheck;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.audit.domain.ChainCheck;
import ma.opencommune.platform.audit.domain.LinkedEntry;
import ma.opencommune.platform.audit.store.AuditCheckStore;
import ma.opencommune.platform.audit.store.AuditStore;

/**
 * Walks over the whole trail, a block of entries per transaction, so that nobody who appends has to wait: entries up to the head of the
 * beginning never change any more. A walk goes on on any node where the last block ended.
 */
@ApplicationScoped
@Transactional
public class AuditChecks {

    private static final int BATCHES = 10;
    private static final int BATCH = 500;

    @Inject
    AuditStore store;

    @Inject
    AuditCheckStore checks;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The last walk begun. */
    public Optional<AuditCheck> latest() {
        return checks.latest();
    }

    /** Begins a walk to the present head, unless one is under way. */
    public void begin() {
        if (checks.latest().filter(AuditCheck::running).isPresent()) {
            return;
        }
        AuditCheck check = checks.begin(store.head(), clock.instant());
        trail.record(new AuditEvent(
                "platform.audit.check-begun",
                "audit-check:" + check.id(),
                Map.of("head", String.valueOf(check.head().seq()))));
    }

    /** Checks the next block of the walk that is under way; false when there is nothing more to do here. */
    public boolean advance() {
        Optional<AuditCheckStore.Going> going = checks.lockGoing();
        going.ifPresent(this::block);
        return going.isPresent();
    }

    private void block(AuditCheckStore.Going going) {
        AuditCheck check = going.check();
        ChainCheck chain = new ChainCheck(going.at());
        for (int batch = 0; batch < BATCHES; batch++) {
            long left = check.head().seq() - chain.at().seq();
            List<LinkedEntry> links = store.after(chain.at().seq(), (int) Math.min(BATCH, left));
            Optional<ChainCheck.Break> broken = broken(chain, links, check);
            if (broken.isPresent() || links.size() == left) {
                checks.came(check.id(), chain.at());
                end(check, chain, broken.or(() -> chain.end(check.head())));
                return;
            }
        }
        checks.came(check.id(), chain.at());
    }

    private static Optional<ChainCheck.Break> broken(ChainCheck chain, List<LinkedEntry> links, AuditCheck check) {
        for (LinkedEntry link : links) {
            Optional<ChainCheck.Break> broken = chain.next(link);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return links.isEmpty() ? chain.end(check.head()) : Optional.empty();
    }

    private void end(AuditCheck check, ChainCheck chain, Optional<ChainCheck.Break> broken) {
        checks.end(check.id(), broken.orElse(null), clock.instant());
        Map<String, String> found = Map.of("checked", String.valueOf(chain.at().seq()));
        Map<String, String> details = broken.map(at -> Map.of(
                        "checked", String.valueOf(chain.at().seq()),
                        "broken", String.valueOf(at.seq()),
                        "fault", at.fault().name()))
                .orElse(found);
        trail.record(new AuditEvent("platform.audit.check-ended", "audit-check:" + check.id(), details));
    }
}
