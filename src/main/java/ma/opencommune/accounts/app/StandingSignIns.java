package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.accounts.store.EndedStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.SessionStanding;
import ma.opencommune.platform.identity.SignedIn;

/** Whether a sign-in still stands, asked of the database at each request: a node's copy of a session can be out of date. */
@ApplicationScoped
@Transactional
public class StandingSignIns implements SessionStanding {

    @Inject
    AccountStore store;

    @Inject
    EndedStore ended;

    @Inject
    AuditTrail audit;

    @Inject
    SignInSettings settings;

    @Override
    public boolean stands(SignedIn signedIn) {
        return store.byId(signedIn.account())
                .filter(settings::usable)
                .filter(account -> account.epoch() == signedIn.epoch())
                .filter(account -> !ended.contains(signedIn.account(), signedIn.since()))
                .isPresent();
    }

    @Override
    public void end(SignedIn signedIn, Instant oldest) {
        ended.forgetBefore(oldest);
        ended.add(signedIn.account(), signedIn.since());
        audit.record(AuditEvent.of("accounts.sign-out.done", "account:" + signedIn.account()));
    }
}
