package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.opencommune.federation.domain.key.KeyRing;
import ma.opencommune.federation.store.KeyStore;
import ma.opencommune.kernel.CollectivityCode;

/** The public keys of nodes, for anyone. */
@ApplicationScoped
@Transactional
public class KnownKeys {

    @Inject
    KeyStore store;

    /** The keys of a node; none when it is not known. */
    public KeyRing of(CollectivityCode ou) {
        return store.of(ou);
    }
}
