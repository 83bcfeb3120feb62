package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.accounts.domain.AccountState;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.AccountPrincipal;
import ma.opencommune.platform.identity.NextStep;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.identity.SessionStanding;
import ma.opencommune.platform.identity.SignedIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may sign in, and whether a sign-in still stands. */
@ApplicationScoped
@Transactional
public class SignIns implements SessionStanding {

    @Inject
    AccountStore store;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "opencommune.demo", defaultValue = "false")
    boolean demo;

    /** The account of this address and password; empty, after an equal time, for any other pair. */
    public Optional<AccountPrincipal> byPassword(String email, String password) {
        Optional<Account> found = store.byEmail(email).filter(this::usable);
        if (!passwords.right(password, found.flatMap(Account::passwordHash))) {
            String subject = found.map(account -> "account:" + account.id()).orElse("account:unknown");
            audit.record(AuditEvent.of("accounts.sign-in.failed", subject));
            return Optional.empty();
        }
        return found.map(this::welcome);
    }

    private AccountPrincipal welcome(Account account) {
        account.signedIn(clock.instant());
        audit.record(AuditEvent.of("accounts.sign-in.done", "account:" + account.id()));
        return new AccountPrincipal(signedIn(account), NextStep.NONE);
    }

    private SignedIn signedIn(Account account) {
        Set<Role> roles = account.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
        return new SignedIn(account.id(), account.name(), roles, account.epoch(), clock.instant());
    }

    @Override
    public boolean stands(SignedIn signedIn) {
        return store.byId(signedIn.account())
                .filter(this::usable)
                .filter(account -> account.epoch() == signedIn.epoch())
                .isPresent();
    }

    private boolean usable(Account account) {
        return account.state() == AccountState.ACTIVE && (demo || !account.demo());
    }
}
