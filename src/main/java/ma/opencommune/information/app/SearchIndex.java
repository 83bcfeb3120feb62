package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.opencommune.information.store.DutyStore;
import ma.opencommune.information.store.SearchIndexStore;

/** Keeps the words by which requests are found at the newest rule. */
@ApplicationScoped
@Transactional
public class SearchIndex {

    private static final int PART = 500;

    @Inject
    SearchIndexStore store;

    @Inject
    DutyStore documents;

    /** Makes some that are old anew; true when there may be more. */
    public boolean renew() {
        return store.renew(PART) + documents.renew(PART) >= PART;
    }
}
