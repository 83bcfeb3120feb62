package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.accounts.store.SecretStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.AccountPrincipal;
import ma.opencommune.platform.identity.NextStep;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.identity.SignedIn;

/** Who may sign in. */
@ApplicationScoped
@Transactional
public class SignIns {

    @Inject
    AccountStore store;

    @Inject
    SecretStore secrets;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    SignInSettings settings;

    /** The account of this address and password; empty, after an equal time, for any other pair. */
    public Optional<AccountPrincipal> byPassword(String email, String password) {
        Optional<Account> found = store.byEmail(email).filter(settings::usable);
        if (!passwords.right(password, found.flatMap(Account::passwordHash))) {
            failed(found, "password");
            return Optional.empty();
        }
        return found.map(account -> welcome(account, next(account)));
    }

    /** Completes the sign-in whose one-time code was right. */
    public Optional<AccountPrincipal> afterCode(long id, int epoch, boolean right) {
        Optional<Account> found = store.byId(id).filter(settings::usable).filter(account -> account.epoch() == epoch);
        if (!right) {
            failed(found, "code");
            return Optional.empty();
        }
        return found.map(account -> welcome(account, NextStep.NONE));
    }

    /** The account linked to this subject of an OpenID provider. */
    public Optional<AccountPrincipal> bySubject(String issuer, String subject) {
        return secrets.bySubject(issuer, subject).stream()
                .boxed()
                .findFirst()
                .flatMap(store::byId)
                .filter(settings::usable)
                .map(account -> welcome(account, next(account)));
    }

    /** Notes that sign-in is closed for a while after too many tries. */
    public void locked(String email) {
        audit.record(AuditEvent.of("accounts.sign-in.locked", subject(store.byEmail(email))));
    }

    private AccountPrincipal welcome(Account account, NextStep next) {
        if (next == NextStep.NONE) {
            account.signedIn(clock.instant());
            audit.record(AuditEvent.of("accounts.sign-in.done", "account:" + account.id()));
        }
        return new AccountPrincipal(signedIn(account), next);
    }

    private void failed(Optional<Account> found, String what) {
        audit.record(AuditEvent.of("accounts.sign-in.failed-" + what, subject(found)));
    }

    private static String subject(Optional<Account> found) {
        return found.map(account -> "account:" + account.id()).orElse("account:unknown");
    }

    private NextStep next(Account account) {
        if (account.codeActive()) {
            return NextStep.CODE;
        }
        boolean staff = account.roles().stream().map(Role::valueOf).anyMatch(Role::staff);
        return staff && settings.codeRequired() ? NextStep.ENROLMENT : NextStep.NONE;
    }

    private SignedIn signedIn(Account account) {
        Set<Role> roles = account.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
        return new SignedIn(account.id(), account.name(), roles, account.epoch(), moment());
    }

    /** Now, as exactly as the database keeps it. */
    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
