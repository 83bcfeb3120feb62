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

    @Inject
    CaseFiles files;

    /** The request that has the number of the portal already; empty when there is none, or no number was given. */
    Optional<FilingResult> twin(Filing filing) {
        return PortalReference.parse(filing.portal()).flatMap(store::number).map(FilingResult.Twin::new);
    }

    /** Keeps the number of the portal that the desk saw beside a request that was just registered; gives back what became of the form. */
    FilingResult keep(Filing filing, FilingResult result) {
        Optional<PortalReference> reference = PortalReference.parse(filing.portal());
        if (reference.isEmpty()
                || !(result instanceof FilingResult.Filed filed)
                || store.note(requests.find(filed.number()).orElseThrow(), reference.get())) {
            return result;
        }
        files.undo();
        return new FilingResult.Twin(store.owner(reference.get()).orElse(""));
    }

    /** Notes the number that a stranger named: it is taken for true when staff have looked. */
    FilingResult claim(Filing filing, FilingResult result) {
        if (result instanceof FilingResult.Filed filed) {
            PortalReference.parse(filing.portal())
                    .ifPresent(reference ->
                            requests.find(filed.number()).ifPresent(found -> store.claim(found, reference)));
        }
        return result;
    }
}
