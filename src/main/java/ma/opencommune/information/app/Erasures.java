package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.ErasureStore;
import ma.opencommune.information.store.RequestStore;

/**
 * Erases who asked once no remedy can be open any more (law 09-08). The request, its answer and its history stay; a keyed digest in the
 * audit trail proves what was erased.
 */
@ApplicationScoped
@Transactional
public class Erasures {

    private static final int PART = 100;

    @Inject
    ErasureStore store;

    @Inject
    RequestStore requests;

    @Inject
    KeepingPeriod period;

    @Inject
    RequestLetters letters;

    @Inject
    CaseClocks clocks;

    @Inject
    RequesterTraces traces;

    /**
     * Looks at the next requests that are over and erases those whose time has come; what another node erased meanwhile is left.
     *
     * @param after the number inside after which to go on
     * @return where to go on; empty at the end
     */
    public OptionalLong next(long after) {
        List<ErasureStore.Candidate> part = store.over(after, PART);
        for (ErasureStore.Candidate one : part) {
            if (requests.find(one.number()).filter(period::over).isPresent()) {
                requests.lock(one.number()).ifPresent(this::erase);
            }
        }
        return part.size() < PART
                ? OptionalLong.empty()
                : OptionalLong.of(part.get(PART - 1).id());
    }

    private void erase(RequestRecord request) {
        if (store.erased(request).isPresent() || !period.over(request)) {
            return;
        }
        String until = period.last(request).map(Object::toString).orElse("");
        String digest = store.erase(request, clocks.today());
        traces.forget(request);
        letters.audit("information.contact.erased", request, Map.of("digest", digest, "kept-until", until));
    }
}
