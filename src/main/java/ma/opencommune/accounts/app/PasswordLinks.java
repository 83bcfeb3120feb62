package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ma.opencommune.accounts.domain.AccountState;
import ma.opencommune.accounts.domain.Chosen;
import ma.opencommune.accounts.domain.PasswordRules;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountLink;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.accounts.store.LinkStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;

/** Links sent by mail with which a person chooses a password: after an invitation, or when the old one is forgotten. */
@ApplicationScoped
@Transactional
public class PasswordLinks {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    AccountStore store;

    @Inject
    LinkStore links;

    @Inject
    LinkLetters letters;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Sends a link to the owner of this mail address if there is one; nobody is told whether there is. */
    @ActivateRequestContext
    public void sendReset(String email) {
        store.byEmail(email)
                .filter(account -> account.state() != AccountState.DISABLED)
                .ifPresent(account -> {
                    letters.send(account, LinkLetters.Purpose.RESET);
                    audit.record(AuditEvent.of("accounts.password.reset-asked", "account:" + account.id()));
                });
    }

    /** Whether this link can still be used. */
    public boolean usable(String token) {
        return link(token).isPresent();
    }

    /** Chooses the password with a link, which is used up; every session of the account ends. */
    public Chosen choose(String token, String password) {
        Optional<AccountLink> link = link(token);
        Optional<Account> found = link.flatMap(one -> store.locked(one.account()))
                .filter(account -> account.state() != AccountState.DISABLED);
        if (found.isEmpty()) {
            return new Chosen.LinkOver();
        }
        Account account = found.get();
        Optional<PasswordRules.Problem> problem = PasswordRules.problem(password, account.email());
        if (problem.isPresent()) {
            return new Chosen.Refused(problem.get());
        }
        account.choosePassword(passwords.hash(password));
        links.endAll(account.id(), clock.instant());
        audit.record(AuditEvent.of("accounts.password.chosen", "account:" + account.id()));
        return new Chosen.Done();
    }

    /** Removes links that ended a month ago. */
    public void forget() {
        links.forgetBefore(clock.instant().minus(KEPT));
    }

    private Optional<AccountLink> link(String token) {
        return links.usable(LinkLetters.digest(token), clock.instant());
    }
}
