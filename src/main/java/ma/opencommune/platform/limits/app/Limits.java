package ma.opencommune.platform.limits.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Tally;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.limits.store.TryStore;
import ma.opencommune.platform.vault.Vault;

/**
 * Bounds how often somebody may do something, over all nodes. A try is counted before it is looked at, so that a hundred at once are
 * no better than a hundred in a row. Whose it is (a network address, a mail address) is kept only as a keyed digest, for a day.
 */
@ApplicationScoped
@Transactional
public class Limits {

    @Inject
    TryStore store;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Counts a try; says how long to wait when there were already as many as the limit allows. */
    public Optional<Wait> take(Limit limit, String whose) {
        return take(limit, whose, 1);
    }

    /** Counts so many tries at once; they are refused together when the limit was reached before the first. */
    public Optional<Wait> take(Limit limit, String whose, int many) {
        Instant now = now();
        Tally tally = store.count(bucket(limit, whose), many, now, now.minus(limit.window()));
        return wait(limit, tally, tally.tries() - many);
    }

    /** Whether another try would be refused; counts nothing. */
    public Optional<Wait> waiting(Limit limit, String whose) {
        return store.find(bucket(limit, whose), now().minus(limit.window()))
                .flatMap(tally -> wait(limit, tally, tally.tries()));
    }

    /** Starts anew, after a success. */
    public void forget(Limit limit, String whose) {
        store.forget(bucket(limit, whose));
    }

    /** Removes every count whose window can no longer be open; says how many. */
    public int clean() {
        return store.forgetBefore(now().minus(Limit.LONGEST));
    }

    private static Optional<Wait> wait(Limit limit, Tally tally, int before) {
        return before >= limit.most() ? Optional.of(new Wait(tally.since().plus(limit.window()))) : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private byte[] bucket(Limit limit, String whose) {
        return vault.digest("platform.limits." + limit.name(), whose);
    }
}
