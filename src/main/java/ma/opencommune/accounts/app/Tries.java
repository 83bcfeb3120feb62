package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ma.opencommune.accounts.store.TryStore;
import ma.opencommune.platform.vault.Vault;

/**
 * Bounds how often a stranger may try, per account and per network address, over all nodes. A try is counted before it is
 * looked at, so that a hundred at once are no better than a hundred in a row; whether the account exists makes no difference.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Tries {

    @Inject
    TryStore store;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Counts a try; false when there were already as many as the limit allows. */
    public boolean take(Limit limit, String whose) {
        Instant now = clock.instant();
        return store.count(bucket(limit, whose), now, now.minus(limit.window())) <= limit.most();
    }

    /** Whether another try would be refused. */
    public boolean closed(Limit limit, String whose) {
        return store.tries(bucket(limit, whose), clock.instant().minus(limit.window())) >= limit.most();
    }

    /** Starts anew, after a success. */
    public void forget(Limit limit, String whose) {
        store.forget(bucket(limit, whose));
    }

    /** Removes windows that are long over. */
    public void clean() {
        store.forgetBefore(clock.instant().minus(Duration.ofDays(1)));
    }

    private byte[] bucket(Limit limit, String whose) {
        return vault.digest("accounts.tries." + limit, whose);
    }

    /** What is bounded, and how. */
    public enum Limit {
        /** Passwords and codes tried for one account. */
        ACCOUNT(5, Duration.ofMinutes(15)),
        /** Passwords and codes tried from one network address; many people can share one. */
        ADDRESS(100, Duration.ofMinutes(15)),
        /** Reset mails asked for one account. */
        RESET_ACCOUNT(3, Duration.ofHours(1)),
        /** Reset mails asked from one network address. */
        RESET_ADDRESS(30, Duration.ofHours(1));

        private final int most;
        private final Duration window;

        Limit(int most, Duration window) {
            this.most = most;
            this.window = window;
        }

        /** How many tries there may be in one window. */
        public int most() {
            return most;
        }

        /** How long a window is, from its first try. */
        public Duration window() {
            return window;
        }
    }
}
