package ma.opencommune.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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
}
