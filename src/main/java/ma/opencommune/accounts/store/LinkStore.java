package ma.opencommune.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Keeps the links sent by mail. */
@ApplicationScoped
public class LinkStore {

    @PersistenceContext
    EntityManager entities;

    /** Keeps a new link; earlier ones of the account no longer work. */
    public void add(AccountLink link, Instant now) {
        endAll(link.account, now);
        entities.persist(link);
    }

    /** The link with this digest if it can still be used, locked until the transaction ends. */
    public Optional<AccountLink> usable(byte[] digest, Instant now) {
        return entities.createQuery(
                        "SELECT l FROM AccountLink l WHERE l.digest = :digest AND l.used IS NULL AND l.expires > :now",
                        AccountLink.class)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** No link of this account works any longer. */
    public void endAll(long account, Instant now) {
        entities.createQuery("UPDATE AccountLink l SET l.used = :now WHERE l.account = :account AND l.used IS NULL")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Removes links that ended before. */
    public void forgetBefore(Instant before) {
        entities.createQuery("DELETE FROM AccountLink l WHERE l.expires < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
