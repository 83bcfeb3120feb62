package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.domain.request.Subscription;
import ma.opencommune.information.store.RegisterStore;
import ma.opencommune.information.store.SubscriptionStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells subscribers in the morning what changed: at most one mail a day to each address, whichever node sends it. */
@ApplicationScoped
@Transactional
public class Digests {

    private static final int PART = 100;
    private static final int MOST_ROWS = 30;

    /** A change is told once it has surely been committed. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    @Inject
    SubscriptionStore store;

    @Inject
    RegisterStore register;

    @Inject
    SubscriptionLetters letters;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "opencommune.information.digest-hour", defaultValue = "7")
    int hour;

    /** Sends what is to be sent now; says how many mails. */
    public int send() {
        LocalDate today = LocalDate.now(clock);
        if (LocalTime.now(clock).getHour() < hour) {
            return 0;
        }
        int sent = 0;
        Instant until = clock.instant().minus(SETTLED);
        for (byte[] address : store.addresses(today, PART)) {
            if (store.claim(address, today) && tell(store.of(address), until)) {
                sent++;
            }
        }
        return sent;
    }

    private boolean tell(List<Subscription> subscriptions, Instant until) {
        List<SubscriptionLetters.News> news = subscriptions.stream()
                .map(one -> news(one, changed(one, until)))
                .filter(one -> !one.rows().isEmpty())
                .toList();
        subscriptions.stream().filter(one -> one.seen().isBefore(until)).forEach(one -> store.seen(one, until));
        if (!news.isEmpty()) {
            letters.digest(news);
        }
        return !news.isEmpty();
    }

    private static SubscriptionLetters.News news(Subscription subscription, List<RegisterRow> rows) {
        return new SubscriptionLetters.News(
                subscription, rows.stream().limit(MOST_ROWS).toList(), rows.size() > MOST_ROWS);
    }

    private List<RegisterRow> changed(Subscription subscription, Instant until) {
        if (subscription.wish().entry().isEmpty()) {
            return register.changed(subscription.wish().search().filter(), subscription.seen(), until, MOST_ROWS + 1);
        }
        return register.entry(subscription.wish().entry()).stream()
                .filter(row -> row.changed().isAfter(subscription.seen())
                        && !row.changed().isAfter(until))
                .toList();
    }
}
