package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.opencommune.information.store.SearchIndexStore;

/** Keeps the words by which requests are found at the newest rule. */
@ApplicationScoped
@Transactional
public class SearchIndex {

    private static final int PART = 500;

    @Inject
    SearchIndexStore store;

    /** Makes some that are old anew; true when there may be more. */
    public boolean renew() {
        return store.renew(PART) == PART;
    }
}
