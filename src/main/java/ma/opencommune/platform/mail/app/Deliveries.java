package ma.opencommune.platform.mail.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.mail.domain.RetryPlan;
import ma.opencommune.platform.mail.domain.Trouble;
import ma.opencommune.platform.mail.domain.WaitingMail;
import ma.opencommune.platform.mail.smtp.MailServer;
import ma.opencommune.platform.mail.store.MailStore;

/**
 * Sends one mail per transaction. Its row stays locked while the server is spoken to, so that no two nodes send it; a node
 * that dies lets go of it at once. Only a node that dies after the server took the mail and before the commit makes it go
 * out twice, with the same Message-ID.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Deliveries {

    /** What a turn came to. */
    public enum Turn {
        /** Nothing to send now, or the server cannot be had: stop. */
        DONE,
        /** One mail was dealt with; there may be more. */
        MORE
    }

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());
    private static final Duration FORGET_AFTER = Duration.ofDays(37);

    @Inject
    MailStore store;

    @Inject
    Envelopes envelopes;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    /** Sends the mail whose turn it is. */
    public Turn next() {
        if (!server.configured()) {
            return Turn.DONE;
        }
        return store.lockNext(clock.instant()).map(this::deal).orElse(Turn.DONE);
    }

    private Turn deal(WaitingMail mail) {
        Optional<Letter> letter = store.sealed(mail.id()).flatMap(envelopes::open);
        Optional<Trouble> trouble =
                letter.map(known -> server.send(known, mail.messageId())).orElse(Optional.of(Trouble.UNREADABLE));
        Instant now = clock.instant();
        if (trouble.isEmpty()) {
            store.sent(mail.id(), now);
            return Turn.MORE;
        }
        LOG.warning("mail " + mail.id() + " not sent: " + trouble.get());
        store.troubled(mail.id(), trouble.get(), RetryPlan.next(mail.created(), mail.tries() + 1, trouble.get(), now));
        return trouble.get().meetsEvery() ? Turn.DONE : Turn.MORE;
    }

    /** Erases address and text of mails that are older than a month, sent or not: without a mail server they would wait for ever. */
    public void forget() {
        store.forget(clock.instant().minus(FORGET_AFTER));
    }
}
