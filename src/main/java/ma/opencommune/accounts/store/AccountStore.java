package ma.opencommune.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.accounts.domain.AccountQuery;
import ma.opencommune.accounts.domain.AccountState;

/** Finds and keeps accounts. */
@ApplicationScoped
public class AccountStore {

    @PersistenceContext
    EntityManager entities;

    /** The account of this mail address, written as {@code MailAddress} writes it. */
    public Optional<Account> byEmail(String email) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** The account with this number. */
    public Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** The accounts with these numbers. */
    public List<Account> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT a FROM Account a WHERE a.id IN :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The accounts that can be used and hold one of these roles, by name. */
    public List<Account> active(Collection<String> roles) {
        return entities.createQuery(
                        "SELECT DISTINCT a FROM Account a JOIN a.roles r WHERE r IN :roles AND a.state = :state"
                                + " ORDER BY a.name, a.id",
                        Account.class)
                .setParameter("roles", roles)
                .setParameter("state", AccountState.ACTIVE)
                .getResultList();
    }

    /** Keeps a new account and gives it its number. */
    public Account add(Account account) {
        entities.persist(account);
        entities.flush();
        return account;
    }

    /** Whether there is no account at all. */
    public boolean empty() {
        return entities.createQuery("SELECT a.id FROM Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The account with this number, locked until the transaction ends. */
    public Optional<Account> locked(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Numbers of the accounts that can be used and hold this role, all locked until the transaction ends. */
    public List<Long> lockActive(String role) {
        return entities
                .createNativeQuery("SELECT a.id FROM accounts_role r JOIN accounts_account a ON a.id = r.account_id"
                        + " WHERE r.role = ?1 AND a.state = 'ACTIVE' ORDER BY a.id FOR UPDATE")
                .setParameter(1, role)
                .getResultList()
                .stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    /** The accounts of one page, or all of them when {@code rows} is 0. */
    public List<Account> find(AccountQuery query, int rows) {
        TypedQuery<Account> found =
                search("SELECT a", " ORDER BY " + order(query.sort()) + ", a.id", query, Account.class);
        if (rows > 0) {
            found.setFirstResult(query.page() * rows).setMaxResults(rows);
        }
        return found.getResultList();
    }

    /** How many accounts there are on all pages. */
    public long count(AccountQuery query) {
        return search("SELECT COUNT(a)", "", query, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> search(String select, String order, AccountQuery query, Class<T> type) {
        return entities.createQuery(
                        select
                                + " FROM Account a WHERE LOWER(a.name) LIKE :part ESCAPE '!' OR a.email LIKE :part ESCAPE '!'"
                                + order,
                        type)
                .setParameter(
                        "part", "%" + query.search().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
    }

    private static String order(AccountQuery.Sort sort) {
        return switch (sort) {
            case NAME -> "a.name";
            case EMAIL -> "a.email";
            case LAST_SIGN_IN -> "a.lastSignIn DESC";
        };
    }
}
