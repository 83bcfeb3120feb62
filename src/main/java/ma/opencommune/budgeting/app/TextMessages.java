package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.budgeting.store.TextMessageStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Text messages: kept in the transaction that causes them, sent by a job, at most so many a day, because each one costs. */
@ApplicationScoped
@Transactional
public class TextMessages {

    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 5;

    @Inject
    TextMessageStore store;

    @Inject
    TextGateway gateway;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "opencommune.sms.most-per-day", defaultValue = "2000")
    int mostPerDay;

    /** What waits and is to be handed over now. */
    public record Taken(long id, String to, String words, boolean last) {}

    /** Whether there is a gateway. */
    public boolean connected() {
        return gateway.connected();
    }

    /** Keeps a message to be sent; false when there is no gateway or the day's number is reached. */
    boolean post(String to, String words, Duration good) {
        if (!gateway.connected() || store.count(LocalDate.now(clock)) >= mostPerDay) {
            return false;
        }
        Instant now = clock.instant();
        store.add(to, words, LocalDate.now(clock), now, now.plus(good));
        return true;
    }

    /** Takes the next one. */
    public Optional<Taken> take() {
        if (!gateway.connected()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return store.take(now, now.plus(AGAIN))
                .map(one -> new Taken(one.id(), one.to(), one.words(), one.tries() + 1 >= MOST_TRIES));
    }

    /** Hands it over; outside of a transaction, because the gateway may be slow. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean send(Taken message) {
        return gateway.send(message.to(), message.words());
    }

    /** It was taken by the gateway, or is given up. */
    public void done(Taken message) {
        store.forget(message.id());
    }

    /** Forgets what is too old. */
    public void tidy() {
        store.tidy(clock.instant(), LocalDate.now(clock).minusDays(2));
    }
}
