package ma.opencommune.platform.mail.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.mail.store.MailStore;

/** Takes mail in the transaction that causes it; a job sends it after the commit, and again until it is taken. */
@ApplicationScoped
public class Outbox {

    @Inject
    MailStore store;

    @Inject
    Envelopes envelopes;

    @Inject
    Clock clock;

    /** Sends this letter once the caller's transaction is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(Letter letter) {
        post(List.of(letter));
    }

    /** Sends these letters once the caller's transaction is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(List<Letter> letters) {
        store.add(
                letters.stream()
                        .map(letter -> new MailStore.Sealed(
                                envelopes.seal(letter), letter.language().tag(), letter.about()))
                        .toList(),
                clock.instant());
    }

    /** Erases address and text of all mails about this, sent or not; what still waits is not sent any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String about) {
        store.erase(about);
    }
}
