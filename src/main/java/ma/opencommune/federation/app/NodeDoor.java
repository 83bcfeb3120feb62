package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;

/** What is asked of every node that knocks: not too often, and on record. */
@ApplicationScoped
public class NodeDoor {

    @Inject
    Limits limits;

    @Inject
    AuditTrail trail;

    boolean tooMany(Limit limit, String from) {
        return limits.take(limit, from).isPresent();
    }

    void record(String action, String subject) {
        trail.record(new AuditEvent(action, subject, Map.of()));
    }
}
