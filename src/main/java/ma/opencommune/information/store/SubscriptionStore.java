package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.information.domain.request.Subscription;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.Wish;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.vault.Vault;

/** Subscriptions; the same address and the same wish make one row. */
@ApplicationScoped
public class SubscriptionStore {

    private static final String BETWEEN = "\u001F";
    private static final String TODAY_NOT_TOLD = " AND confirmed IS NOT NULL AND (told IS NULL OR told < ?1)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps a wish, not confirmed; the one that is there already when the same was asked before. */
    public Subscription ask(String email, Wish wish, Language language, Token token, Instant at) {
        byte[] address = vault.digest("information.subscription.address", email.toLowerCase(Locale.ROOT));
        byte[] digest = vault.digest("information.subscription.wish", wish.text());
        Optional<SubscriptionRow> found = rows("s.addressDigest = ?1 AND s.wishDigest = ?2", address, digest).stream()
                .findFirst();
        if (found.isPresent()) {
            return read(found.get());
        }
        SubscriptionRow row = new SubscriptionRow();
        row.tokenHash = token.hash();
        row.addressDigest = address;
        row.wishDigest = digest;
        row.language = language.tag();
        row.sealed = vault.seal(String.join(BETWEEN, email, token.text(), wish.text()));
        row.asked = at;
        row.seen = at;
        entities.persist(row);
        entities.flush();
        return read(row);
    }

    /** The subscription of this secret. */
    public Optional<Subscription> find(Token token) {
        return rows("s.tokenHash = ?1", (Object) token.hash()).stream()
                .findFirst()
                .map(this::read);
    }

    /** The owner of the address said yes. */
    public void confirm(Subscription subscription, Instant at, LocalDate today) {
        SubscriptionRow row = row(subscription);
        row.confirmed = at;
        row.seen = at;
        row.told = today;
    }

    /** It ends. */
    public void remove(Subscription subscription) {
        entities.remove(row(subscription));
    }

    /** Those of some addresses that were told nothing today. */
    public List<byte[]> addresses(LocalDate today, int size) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT DISTINCT address_digest FROM information_subscription WHERE TRUE" + TODAY_NOT_TOLD
                                + " LIMIT " + size)
                .setParameter(1, Date.valueOf(today))
                .getResultList();
        return rows.stream().map(row -> (byte[]) row).toList();
    }

    /** Notes that an address is told today; false when another node did so. */
    public boolean claim(byte[] address, LocalDate today) {
        return entities.createNativeQuery("UPDATE information_subscription SET told = ?1 WHERE address_digest = ?2"
                                + TODAY_NOT_TOLD)
                        .setParameter(1, Date.valueOf(today))
                        .setParameter(2, address)
                        .executeUpdate()
                > 0;
    }

    /** What an address subscribed to and confirmed. */
    public List<Subscription> of(byte[] address) {
        return rows("s.addressDigest = ?1 AND s.confirmed IS NOT NULL", (Object) address).stream()
                .map(this::read)
                .toList();
    }

    /** This one and all others of its address. */
    public List<Subscription> together(Subscription subscription) {
        return rows("s.addressDigest = ?1", (Object) row(subscription).addressDigest).stream()
                .map(this::read)
                .toList();
    }

    /** Changes are told up to this moment. */
    public void seen(Subscription subscription, Instant until) {
        row(subscription).seen = until;
    }

    /** Forgets what was asked before that moment and never confirmed. */
    public int forget(Instant before) {
        return entities.createQuery("DELETE FROM SubscriptionRow s WHERE s.confirmed IS NULL AND s.asked < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }

    private List<SubscriptionRow> rows(String where, Object... parameters) {
        var query = entities.createQuery(
                "SELECT s FROM SubscriptionRow s WHERE " + where + " ORDER BY s.id", SubscriptionRow.class);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        return query.getResultList();
    }

    private SubscriptionRow row(Subscription subscription) {
        return rows("s.id = ?1", subscription.id()).get(0);
    }

    private Subscription read(SubscriptionRow row) {
        String[] parts = vault.open(row.sealed).split(BETWEEN, -1);
        return new Subscription(
                row.id,
                parts[0],
                new Token(parts[1]),
                Language.parse(row.language).orElse(Language.AR),
                Wish.parse(parts[2]),
                row.confirmed != null,
                row.seen);
    }
}
