package ma.opencommune.platform.watch.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.audit.app.AuditChecks;
import ma.opencommune.platform.audit.app.AuditRecords;
import ma.opencommune.platform.audit.domain.AuditCheck;
import ma.opencommune.platform.audit.domain.AuditSearch;
import ma.opencommune.platform.audit.domain.ChainHead;
import ma.opencommune.platform.audit.domain.LinkedEntry;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The audit trail for whoever may read it. Each call is a transaction of its own, so that a long export holds nothing up. */
@ApplicationScoped
public class AuditDesk {

    /** Blocks that are checked at once, before the job goes on: some ten thousand entries. */
    private static final int BLOCKS_AT_ONCE = 4;

    @Inject
    CurrentAccount account;

    @Inject
    AuditRecords records;

    @Inject
    AuditChecks checks;

    /** The end of the chain. */
    public ChainHead head() {
        account.require(Permission.AUDIT_READ);
        return records.head();
    }

    /** The entry at a position. */
    public Optional<LinkedEntry> at(long seq) {
        account.require(Permission.AUDIT_READ);
        return records.at(seq);
    }

    /** Entries of a search, the newest first. */
    public List<LinkedEntry> newest(AuditSearch search, int first, int most) {
        account.require(Permission.AUDIT_READ);
        return records.newest(search, first, most);
    }

    /** How many entries a search finds. */
    public long count(AuditSearch search) {
        account.require(Permission.AUDIT_READ);
        return records.count(search);
    }

    /** Notes an export; gives the last position that is part of it. */
    public long export(AuditSearch search, String format) {
        account.require(Permission.AUDIT_READ);
        return records.export(search, format);
    }

    /** The next entries of an export, the oldest first; none at its end. */
    public List<LinkedEntry> oldest(AuditSearch search, long after, long last) {
        account.require(Permission.AUDIT_READ);
        return records.oldest(search, after, last);
    }

    /** The last check of the chain. */
    public Optional<AuditCheck> latest() {
        account.require(Permission.AUDIT_READ);
        return checks.latest();
    }

    /** Begins a check, and ends a short one at once; a job goes on with a long one. */
    public void check() {
        account.require(Permission.AUDIT_READ);
        checks.begin();
        for (int block = 0; block < BLOCKS_AT_ONCE && checks.advance(); block++) {}
    }
}
