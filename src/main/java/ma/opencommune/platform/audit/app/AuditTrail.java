package ma.opencommune.platform.audit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.platform.audit.domain.Actor;
import ma.opencommune.platform.audit.domain.AuditEntry;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.audit.domain.ChainHead;
import ma.opencommune.platform.audit.store.AuditStore;

/** Writes what was done, by whom and when, in the transaction of the use case that did it. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    AuditStore store;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> recorded;

    /** Appends the event and fires it within the transaction. Call it last in a use case: the trail stays locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEvent event) {
        ChainHead head = store.lockHead();
        store.append(
                new AuditEntry(
                        head.seq() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor.mark(),
                        event.action(),
                        event.subject(),
                        JsonText.of(event.details())),
                head);
        recorded.fire(event);
    }
}
