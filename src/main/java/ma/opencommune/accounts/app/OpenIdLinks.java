package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import ma.opencommune.accounts.store.SecretStore;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.SubjectCredential;

/**
 * Who an account is at the OpenID provider. Linked only by the signed-in owner; a mail address that the provider tells is never
 * taken as a proof, because providers differ in how they check it and addresses change hands.
 */
@ApplicationScoped
@Transactional
public class OpenIdLinks {

    @Inject
    SecretStore secrets;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    /** Links the own account to this subject; false when another account is linked to it. */
    public boolean link(SubjectCredential subject) {
        OptionalLong holder = secrets.bySubject(subject.issuer(), subject.subject());
        if (holder.isPresent()) {
            return holder.getAsLong() == own();
        }
        secrets.unlink(own());
        secrets.link(own(), subject.issuer(), subject.subject(), clock.instant());
        audit.record(AuditEvent.of("accounts.openid.linked", current.mark()));
        return true;
    }

    /** Unlinks the own account. */
    public void unlink() {
        secrets.unlink(own());
        audit.record(AuditEvent.of("accounts.openid.unlinked", current.mark()));
    }

    /** Whether the own account is linked. */
    public boolean linked() {
        return secrets.linked(own());
    }

    private long own() {
        return current.id().orElseThrow(() -> new Forbidden("nobody is signed in"));
    }
}
