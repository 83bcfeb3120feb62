package ma.opencommune.platform.mail.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.mail.domain.MailSearch;
import ma.opencommune.platform.mail.domain.MailSheet;
import ma.opencommune.platform.mail.domain.MailStanding;
import ma.opencommune.platform.mail.domain.MailState;
import ma.opencommune.platform.mail.domain.MaskedAddress;
import ma.opencommune.platform.mail.smtp.MailServer;
import ma.opencommune.platform.mail.store.MailStore;

/** The outbox as its keepers see it: numbers and states, masked addresses, never a text. */
@ApplicationScoped
@Transactional
public class Mails {

    /** Most mails of one export. */
    public static final int MOST = 5_000;

    @Inject
    MailStore store;

    @Inject
    Envelopes envelopes;

    @Inject
    MailServer server;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Whether there is a mail server; without one, letters wait. */
    public boolean configured() {
        return server.configured();
    }

    /** How many mails are in this state. */
    public long count(MailState state) {
        return store.count(state);
    }

    /** How the outbox stands. */
    public MailStanding standing() {
        return new MailStanding(store.count(MailState.WAITING), store.count(MailState.FAILED), store.oldestWaiting());
    }

    /** How many mails are looked for. */
    public long count(MailSearch search) {
        return store.count(search);
    }

    /** The mails that are looked for, the newest first. */
    public List<MailSheet> list(MailSearch search, int first, int most) {
        return store.list(search, first, Math.min(most, MOST));
    }

    /** The newest mails that are looked for, as many as an export holds; noted in the audit trail. */
    public List<MailSheet> export(MailSearch search) {
        List<MailSheet> all = store.list(search, 0, MOST);
        audit.record(new AuditEvent("platform.mail.exported", "mail", Map.of("rows", String.valueOf(all.size()))));
        return all;
    }

    /** To whom a mail goes, masked; empty once that is erased or cannot be opened. */
    public String masked(long id) {
        return store.sealed(id)
                .flatMap(envelopes::open)
                .map(Letter::to)
                .map(MaskedAddress::of)
                .orElse("");
    }

    /** Has a waiting or failed mail tried now; false when it was sent or is forgotten. */
    public boolean again(long id) {
        boolean tried = store.again(id, clock.instant());
        if (tried) {
            audit.record(AuditEvent.of("platform.mail.tried-again", "platform_mail:" + id));
        }
        return tried;
    }
}
