package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.opencommune.collectivity.domain.Country;
import ma.opencommune.collectivity.domain.Identity;
import ma.opencommune.collectivity.store.IdentityStore;

/** Who this node is, for every component: code, names, level, type, parent, population, prefix of references. */
@ApplicationScoped
@Transactional
public class Commune {

    @Inject
    ConfiguredIdentity configured;

    @Inject
    IdentityStore store;

    /** The identity as it is now: the administrator's choice, over the configuration, over the country's list. */
    public Identity identity() {
        return Identity.of(Country.shipped(), store.choice().over(configured.choice()));
    }
}
