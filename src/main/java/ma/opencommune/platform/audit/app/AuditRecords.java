package ma.opencommune.platform.audit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.audit.domain.AuditSearch;
import ma.opencommune.platform.audit.domain.ChainHead;
import ma.opencommune.platform.audit.domain.LinkedEntry;
import ma.opencommune.platform.audit.store.AuditStore;

/** Reading the trail. */
@ApplicationScoped
@Transactional
public class AuditRecords {

    /** Most entries given at once. */
    public static final int BATCH = 500;

    @Inject
    AuditStore store;

    @Inject
    AuditTrail trail;

    /** The end of the chain. */
    public ChainHead head() {
        return store.head();
    }

    /** The entry at a position. */
    public Optional<LinkedEntry> at(long seq) {
        return store.oldest(AuditSearch.all(), seq - 1, seq, 1).stream().findFirst();
    }

    /** The entries that are looked for, the newest first. */
    public List<LinkedEntry> newest(AuditSearch search, int first, int most) {
        return store.newest(search, first, Math.min(most, BATCH));
    }

    /** How many entries are looked for. */
    public long count(AuditSearch search) {
        return store.count(search);
    }

    /** The next entries of an export, the oldest first. */
    public List<LinkedEntry> oldest(AuditSearch search, long after, long last) {
        return store.oldest(search, after, last, BATCH);
    }

    /** Notes in the trail itself that it is exported; gives the last position that is part of the export. */
    public long export(AuditSearch search, String format) {
        long last = store.head().seq();
        Map<String, String> details = new HashMap<>(Map.of("format", format, "last", String.valueOf(last)));
        search.from().ifPresent(from -> details.put("from", from.toString()));
        search.until().ifPresent(until -> details.put("until", until.toString()));
        search.what().ifPresent(what -> details.put("what", what));
        search.actor().ifPresent(actor -> details.put("actor", actor));
        search.subject().ifPresent(subject -> details.put("subject", subject));
        trail.record(new AuditEvent("platform.audit.exported", "audit", details));
        return last;
    }
}
