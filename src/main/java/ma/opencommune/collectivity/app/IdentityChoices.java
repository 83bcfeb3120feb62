package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import ma.opencommune.collectivity.domain.Collectivity;
import ma.opencommune.collectivity.domain.Country;
import ma.opencommune.collectivity.domain.Identity;
import ma.opencommune.collectivity.domain.IdentityChoice;
import ma.opencommune.collectivity.store.IdentityStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Choosing who this node is, as its administrator: from the country's list, with corrections. */
@ApplicationScoped
@Transactional
public class IdentityChoices {

    private static final int MOST_FOUND = 30;

    @Inject
    IdentityStore store;

    @Inject
    ConfiguredIdentity configured;

    @Inject
    CurrentAccount account;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What the administrator chose so far. */
    public IdentityChoice chosen() {
        account.require(Permission.COLLECTIVITY_MANAGE);
        return store.choice();
    }

    /** What the identity would be with this choice. */
    public Identity preview(IdentityChoice choice) {
        account.require(Permission.COLLECTIVITY_MANAGE);
        return Identity.of(Country.shipped(), choice.over(configured.choice()));
    }

    /** Collectivities of the country's list whose name or code holds these letters. */
    public List<Collectivity> search(String letters) {
        account.require(Permission.COLLECTIVITY_MANAGE);
        return Country.shipped().search(letters, MOST_FOUND);
    }

    /**
     * Keeps the choice; it goes before the configuration from now on.
     *
     * @throws IllegalArgumentException when the list does not know the collectivity and no name and type are chosen
     */
    public Identity choose(IdentityChoice choice) {
        Identity identity = preview(choice);
        store.keep(choice, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.record(new AuditEvent(
                "collectivity.identity.chosen",
                "collectivity:" + identity.code(),
                Map.of(
                        "name", identity.name().toString(),
                        "type", identity.type().name(),
                        "prefix", identity.prefix())));
        return identity;
    }
}
