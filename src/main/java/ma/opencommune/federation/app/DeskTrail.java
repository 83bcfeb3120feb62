package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Who may handle reports, and what was done with them. */
@ApplicationScoped
class DeskTrail {

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount account;

    void require() {
        account.require(Permission.REPORT_MANAGE);
    }

    void record(String what, String of) {
        trail.record(new AuditEvent("federation.report." + what, "report:" + of, Map.of()));
    }
}
