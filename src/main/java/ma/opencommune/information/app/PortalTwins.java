package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.opencommune.information.domain.request.PortalReference;
import ma.opencommune.information.store.PortalStore;
import ma.opencommune.information.store.RequestStore;

/** Sees that a request of the national portal is registered once only. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PortalTwins {

    @Inject
    PortalStore store;

    @Inject
    RequestStore requests;

    /** The request that has the number of the portal already; empty when there is none, or no number was given. */
    Optional<FilingResult> twin(Filing filing) {
        return PortalReference.parse(filing.portal()).flatMap(store::number).map(FilingResult.Twin::new);
    }

    /** Keeps the number of the portal beside a request that was just registered; gives back what became of the form. */
    FilingResult keep(Filing filing, FilingResult result) {
        if (result instanceof FilingResult.Filed filed) {
            PortalReference.parse(filing.portal())
                    .ifPresent(reference ->
                            requests.find(filed.number()).ifPresent(found -> store.note(found, reference)));
        }
        return result;
    }
}
