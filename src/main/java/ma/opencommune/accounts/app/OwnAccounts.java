package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.opencommune.accounts.domain.AccountRow;
import ma.opencommune.accounts.domain.Chosen;
import ma.opencommune.accounts.domain.PasswordRules;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;

/** What a signed-in person does with the own account; never with another's. */
@ApplicationScoped
@Transactional
public class OwnAccounts {

    @Inject
    AccountStore store;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentAccount current;

    /** The own account. */
    public AccountRow mine() {
        return Accounts.row(own());
    }

    /** The language of mails to the person. */
    public Language language() {
        return Language.parse(own().language()).orElse(Language.FR);
    }

    /** Changes the language of mails. */
    public void speak(Language language) {
        own().speak(language.tag());
        audit.record(AuditEvent.of("accounts.account.language-changed", subject()));
    }

    /** Changes the password of whoever knows the present one; all sessions end. */
    public Chosen changePassword(String present, String next) {
        Account account = own();
        if (!right(account, present)) {
            return new Chosen.WrongPresent();
        }
        Optional<PasswordRules.Problem> problem = PasswordRules.problem(next, account.email());
        if (problem.isPresent()) {
            return new Chosen.Refused(problem.get());
        }
        account.choosePassword(passwords.hash(next));
        audit.record(AuditEvent.of("accounts.password.changed", subject()));
        return new Chosen.Done();
    }

    /** Whether this is the password of the person, who is asked before something that weakens the account. */
    public boolean confirm(String password) {
        return right(own(), password);
    }

    /** Ends all sessions on all devices. */
    public void signOutEverywhere() {
        own().signOutEverywhere();
        audit.record(AuditEvent.of("accounts.sign-out.everywhere", subject()));
    }

    private boolean right(Account account, String password) {
        return tries.of("own:" + account.id()).isEmpty() && passwords.right(password, account.passwordHash());
    }

    private Account own() {
        return store.locked(current.id().orElseThrow(() -> new Forbidden("nobody is signed in")))
                .orElseThrow(() -> new Forbidden("the account is gone"));
    }

    private String subject() {
        return current.mark();
    }
}
