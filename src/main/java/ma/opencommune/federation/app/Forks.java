package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.node.ForkSheet;
import ma.opencommune.federation.store.ForkStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.kernel.Conflict;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Evidence that a node signed two histories: anyone may read it, a person decides how it goes on. */
@ApplicationScoped
@Transactional
public class Forks {

    @Inject
    ForkStore store;

    @Inject
    LogStore logs;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    /** All evidence, the newest first. */
    public List<ForkSheet> all() {
        return store.all();
    }

    /**
     * The log goes on from what is held here; the other history counts for nothing. The evidence stays.
     *
     * @param words why, for whoever reads the evidence
     */
    public void goOn(long id, String words) {
        account.require(Permission.FEDERATION_MANAGE);
        ForkSheet fork = store.find(id).orElseThrow(() -> new NotFound("fork " + id));
        LogHead log = logs.lock(fork.log()).orElseThrow();
        if (!store.find(id).filter(ForkSheet::open).isPresent()) {
            throw new Conflict("fork " + id + " was decided");
        }
        store.decide(id, clock.instant(), words);
        if (store.open(log.id()).isEmpty()) {
            logs.freeze(log.id(), Optional.empty());
        }
        trail.record(new AuditEvent(
                "federation.fork.decided",
                "fork:" + id,
                Map.of("log", fork.log().text())));
    }
}
