package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.node.ChildSheet;
import ma.opencommune.federation.domain.node.Standing;
import ma.opencommune.federation.store.NodeStore;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Conflict;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.vault.Vault;

/** The nodes below: invited with a code that is used once, confirmed by comparing fingerprints, revoked. */
@ApplicationScoped
@Transactional
public class Children {

    /** Purpose of the digest under which a code is found again. */
    static final String CODE = "federation.code";

    private static final Duration CODE_GOOD = Duration.ofDays(7);
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();

    @Inject
    NodeStore store;

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentAccount account;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    /** All nodes below whose logs are held, and those that are on their way. */
    public List<ChildSheet> all() {
        account.require(Permission.FEDERATION_MANAGE);
        return store.children();
    }

    /** Those that report, themselves or through another; for roll-ups. */
    public List<ChildSheet> enrolled() {
        return store.children().stream()
                .filter(child -> child.standing() == Standing.ENROLLED || child.standing() == Standing.REVOKED)
                .toList();
    }

    /** A code for this child, shown once; an older one ends. Empty when it is none of those below, or reports already. */
    public Optional<String> invite(CollectivityCode ou) {
        account.require(Permission.FEDERATION_MANAGE);
        Optional<ChildSheet> known = store.child(ou);
        boolean reports = known.filter(child -> child.standing() == Standing.ENROLLED && child.direct())
                .isPresent();
        if (reports || !enrolments.below(ou)) {
            return Optional.empty();
        }
        String code = code();
        boolean again = known.filter(
                        child -> child.standing() != Standing.INVITED && child.standing() != Standing.WAITING)
                .isPresent();
        if (!again) {
            store.keep(new ChildSheet(ou, Standing.INVITED, Optional.empty(), Optional.empty(), clock.instant()));
        }
        store.code(ou, vault.digest(CODE, ou + " " + code), clock.instant().plus(CODE_GOOD));
        trail.record(new AuditEvent("federation.child.invited", "node:" + ou, Map.of()));
        return Optional.of(code);
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % 5 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** Both sides see one fingerprint: from now on the child's bundles are taken. */
    public void confirm(CollectivityCode ou, String fingerprint) {
        account.require(Permission.FEDERATION_MANAGE);
        ChildSheet child = found(ou);
        if (child.standing() != Standing.WAITING || !child.fingerprint().equals(fingerprint)) {
            throw new Conflict("the key of " + ou + " is another by now");
        }
        enrolments.enrol(ou, child.key().orElseThrow(), Optional.empty());
        trail.record(new AuditEvent("federation.child.enrolled", "node:" + ou, Map.of("fingerprint", fingerprint)));
    }

    /** The child's key is void for everything it signs from now on. */
    public void revoke(CollectivityCode ou) {
        account.require(Permission.FEDERATION_MANAGE);
        ChildSheet child = found(ou);
        if (child.standing() != Standing.ENROLLED) {
            throw new Conflict(ou + " is not enrolled");
        }
        long above = enrolments.revoke(child);
        trail.record(new AuditEvent("federation.child.revoked", "node:" + ou, Map.of("above", Long.toString(above))));
    }

    private ChildSheet found(CollectivityCode ou) {
        return store.child(ou).orElseThrow(() -> new NotFound("node " + ou));
    }
}
