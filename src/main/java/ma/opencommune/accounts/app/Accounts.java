package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ma.opencommune.accounts.domain.AccountQuery;
import ma.opencommune.accounts.domain.AccountRow;
import ma.opencommune.accounts.domain.AccountState;
import ma.opencommune.accounts.domain.Change;
import ma.opencommune.accounts.domain.Invitation;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Role;

/** What an administrator does with accounts. One who can look after them always remains. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    AccountStore store;

    @Inject
    LinkLetters letters;

    @Inject
    OneTimeCodes codes;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    /** The accounts of one page. */
    public List<AccountRow> list(AccountQuery query) {
        current.require(Permission.ACCOUNT_MANAGE);
        return store.find(query, AccountQuery.ROWS).stream().map(Accounts::row).toList();
    }

    /** Every account that matches, for export; noted in the audit trail. */
    public List<AccountRow> export(AccountQuery query) {
        current.require(Permission.ACCOUNT_MANAGE);
        List<AccountRow> rows = store.find(query, 0).stream().map(Accounts::row).toList();
        audit.record(new AuditEvent("accounts.list.exported", "accounts", Map.of("rows", String.valueOf(rows.size()))));
        return rows;
    }

    /** How many accounts match on all pages. */
    public long count(AccountQuery query) {
        current.require(Permission.ACCOUNT_MANAGE);
        return store.count(query);
    }

    /**
     * One account.
     *
     * @throws NotFound when there is none
     */
    public AccountRow account(long id) {
        current.require(Permission.ACCOUNT_MANAGE);
        return row(store.byId(id).orElseThrow(() -> new NotFound("account " + id)));
    }

    /** Makes an account and sends its owner a link; empty when the mail address already has one. */
    public Optional<Long> invite(Invitation invitation) {
        current.require(Permission.ACCOUNT_MANAGE);
        if (store.byEmail(invitation.email()).isPresent()) {
            return Optional.empty();
        }
        Account account = new Account(
                invitation.email(), invitation.name(), invitation.language().tag(), clock.instant());
        account.giveRoles(known(invitation.roles()));
        store.add(account);
        letters.send(account, LinkLetters.Purpose.INVITE);
        record("accounts.account.invited", account.id(), roles(account));
        return Optional.of(account.id());
    }

    /** Sends the invitation again, with a new link; the earlier one no longer works. */
    public Change inviteAgain(long id) {
        return change(id, account -> account.state() == AccountState.INVITED, account -> {
            letters.send(account, LinkLetters.Purpose.INVITE);
            record("accounts.account.invited-again", id, Map.of());
        });
    }

    /** Gives an account these roles and no others; its sessions end. */
    public Change giveRoles(long id, Set<String> names) {
        boolean stays = names.contains(Role.ADMINISTRATOR.name());
        if (!stays && last(id)) {
            return Change.LAST_ADMINISTRATOR;
        }
        return change(id, account -> true, account -> {
            account.giveRoles(known(names));
            record("accounts.account.roles-changed", id, roles(account));
        });
    }

    /** Closes an account; its sessions end. */
    public Change disable(long id) {
        if (last(id)) {
            return Change.LAST_ADMINISTRATOR;
        }
        return change(id, account -> account.state() != AccountState.DISABLED, account -> {
            account.disable();
            record("accounts.account.disabled", id, Map.of());
        });
    }

    /** Opens a closed account again. */
    public Change enable(long id) {
        return change(id, account -> account.state() == AccountState.DISABLED, account -> {
            account.enable();
            record("accounts.account.enabled", id, Map.of());
        });
    }

    /** Removes the one-time code of somebody who lost the device and the recovery codes. */
    public Change resetCode(long id) {
        return change(id, Account::codeActive, account -> codes.remove(id));
    }

    private Change change(long id, Predicate<Account> possible, Consumer<Account> doing) {
        current.require(Permission.ACCOUNT_MANAGE);
        Account account = store.locked(id).orElseThrow(() -> new NotFound("account " + id));
        if (!possible.test(account)) {
            return Change.NOT_NOW;
        }
        doing.accept(account);
        return Change.DONE;
    }

    /** Whether this is the only administrator left. All are locked, so that two requests cannot both take the last but one. */
    private boolean last(long id) {
        current.require(Permission.ACCOUNT_MANAGE);
        return store.lockActive(Role.ADMINISTRATOR.name()).equals(List.of(id));
    }

    private void record(String action, long id, Map<String, String> details) {
        audit.record(new AuditEvent(action, "account:" + id, details));
    }

    private static Map<String, String> roles(Account account) {
        return Map.of("roles", account.roles().stream().sorted().collect(Collectors.joining(" ")));
    }

    private static Set<String> known(Set<String> names) {
        return names.stream().map(Role::valueOf).map(Role::name).collect(Collectors.toSet());
    }

    static AccountRow row(Account account) {
        Set<String> held = account.roles();
        List<String> roles = Arrays.stream(Role.values())
                .map(Role::name)
                .filter(held::contains)
                .toList();
        return new AccountRow(
                account.id(),
                account.email(),
                account.name(),
                account.state(),
                roles,
                account.codeActive(),
                account.lastSignIn().orElse(null));
    }
}
