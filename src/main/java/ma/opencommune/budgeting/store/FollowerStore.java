package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.budgeting.domain.delivery.DeliveryEvent;
import ma.opencommune.budgeting.domain.delivery.DeliveryNews;
import ma.opencommune.budgeting.domain.delivery.Follower;
import ma.opencommune.budgeting.domain.delivery.MilestoneKind;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** What happened to projects, and who follows them by mail. An address is sealed, and found again by its keyed digest. */
@ApplicationScoped
public class FollowerStore {

    private static final String BETWEEN = "\u001F";
    private static final String EVENT =
            "SELECT e.id, e.delivery_id, d.project, e.kind, e.milestone, e.day, e.at, e.told_to FROM budgeting_delivery_event e"
                    + " JOIN budgeting_delivery d ON d.id = e.delivery_id";
    private static final String FOLLOWER =
            "SELECT id, delivery_id, sealed, language, confirmed IS NOT NULL FROM budgeting_follower";

    /** An event with the last follower that was told it. */
    public record Telling(DeliveryEvent event, long toldTo) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps what happened. */
    public void note(DeliveryEvent event) {
        entities.createNativeQuery("INSERT INTO budgeting_delivery_event (delivery_id, at, kind, milestone, day)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, event.delivery())
                .setParameter(2, VoteStore.utc(event.at()))
                .setParameter(3, event.news().name())
                .setParameter(4, event.milestone().map(Enum::name).orElse(null))
                .setParameter(5, event.day().orElse(null))
                .executeUpdate();
    }

    /** The last things that happened in a cycle, the newest first. */
    public List<DeliveryEvent> events(long cycle, int most) {
        List<?> found = entities.createNativeQuery(EVENT + " WHERE d.cycle_id = ?1 ORDER BY e.id DESC LIMIT " + most)
                .setParameter(1, cycle)
                .getResultList();
        return found.stream().map(row -> telling((Object[]) row).event()).toList();
    }

    /** The oldest that not all followers were told, locked. */
    public Optional<Telling> waiting() {
        List<?> found = entities.createNativeQuery(
                        EVENT + " WHERE e.told = FALSE ORDER BY e.id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .getResultList();
        return found.stream().findFirst().map(row -> telling((Object[]) row));
    }

    private static Telling telling(@Nullable Object[] row) {
        DeliveryEvent event = new DeliveryEvent(
                VoteStore.number(row[0]).orElse(0),
                VoteStore.number(row[1]).orElse(0),
                String.valueOf(row[2]),
                DeliveryNews.valueOf(String.valueOf(row[3])),
                Optional.ofNullable(row[4]).map(kind -> MilestoneKind.valueOf(kind.toString())),
                Optional.ofNullable(row[5]).map(day -> LocalDate.parse(day.toString())),
                VoteStore.moment(row[6]).orElse(Instant.EPOCH));
        return new Telling(event, VoteStore.number(row[7]).orElse(0));
    }

    /** The code of the cycle of a delivery. */
    public String cycle(long delivery) {
        return String.valueOf(entities.createNativeQuery("SELECT c.code FROM budgeting_cycle c"
                        + " JOIN budgeting_delivery d ON d.cycle_id = c.id WHERE d.id = ?1")
                .setParameter(1, delivery)
                .getSingleResult());
    }

    /** Notes how far followers were told. */
    public void told(DeliveryEvent event, long last, boolean all) {
        entities.createNativeQuery("UPDATE budgeting_delivery_event SET told_to = ?2, told = ?3 WHERE id = ?1")
                .setParameter(1, event.id())
                .setParameter(2, last)
                .setParameter(3, all)
                .executeUpdate();
    }

    /** Those who follow a delivery, after one of them. */
    public List<Follower> after(long delivery, long last, int most) {
        return followers(
                FOLLOWER + " WHERE delivery_id = ?1 AND id > ?2 AND confirmed IS NOT NULL ORDER BY id LIMIT " + most,
                delivery,
                last);
    }

    /** Keeps a wish that its owner still has to confirm; the one that is there when it was asked before. */
    public Follower ask(long delivery, String email, Language language, ProposalKey key, Instant at) {
        byte[] address = vault.digest("budgeting.follower", email.toLowerCase(Locale.ROOT));
        entities.createNativeQuery("INSERT IGNORE INTO budgeting_follower (delivery_id, address, token_hash, language,"
                        + " sealed, asked) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, delivery)
                .setParameter(2, address)
                .setParameter(3, key.hash())
                .setParameter(4, language.tag())
                .setParameter(5, vault.seal(email + BETWEEN + key.text()))
                .setParameter(6, VoteStore.utc(at))
                .executeUpdate();
        return followers(FOLLOWER + " WHERE delivery_id = ?1 AND address = ?2", delivery, address)
                .get(0);
    }

    /** Who has this secret. */
    public Optional<Follower> find(ProposalKey key) {
        return followers(FOLLOWER + " WHERE token_hash = ?1", (Object) key.hash()).stream()
                .findFirst();
    }

    /** The owner of the address said yes. */
    public void confirm(Follower follower, Instant at) {
        entities.createNativeQuery("UPDATE budgeting_follower SET confirmed = COALESCE(confirmed, ?2) WHERE id = ?1")
                .setParameter(1, follower.id())
                .setParameter(2, VoteStore.utc(at))
                .executeUpdate();
    }

    /** It ends. */
    public void remove(Follower follower) {
        entities.createNativeQuery("DELETE FROM budgeting_follower WHERE id = ?1")
                .setParameter(1, follower.id())
                .executeUpdate();
    }

    /** Forgets what was asked before and never confirmed. */
    public int forget(Instant before) {
        return entities.createNativeQuery("DELETE FROM budgeting_follower WHERE confirmed IS NULL AND asked < ?1")
                .setParameter(1, VoteStore.utc(before))
                .executeUpdate();
    }

    private List<Follower> followers(String query, Object... parameters) {
        var asked = entities.createNativeQuery(query);
        for (int at = 0; at < parameters.length; at++) {
            asked.setParameter(at + 1, parameters[at]);
        }
        List<?> found = asked.getResultList();
        return found.stream().map(row -> follower((Object[]) row)).toList();
    }

    private Follower follower(@Nullable Object[] row) {
        String[] parts = vault.open(row[2] instanceof byte[] sealed ? sealed : new byte[0])
                .split(BETWEEN, 2);
        return new Follower(
                VoteStore.number(row[0]).orElse(0),
                VoteStore.number(row[1]).orElse(0),
                parts[0],
                parts[1],
                Language.parse(String.valueOf(row[3])).orElse(Language.AR),
                VoteStore.truth(row[4]));
    }
}
