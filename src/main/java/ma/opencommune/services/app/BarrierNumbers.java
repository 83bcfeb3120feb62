package ma.opencommune.services.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.kernel.Ref;
import ma.opencommune.platform.persistence.Counters;

/** Gives each report its number: the commune's prefix with a B for barrier, so that it is not taken for a request's. */
@ApplicationScoped
public class BarrierNumbers {

    private static final int LONGEST_PREFIX = 5;

    @Inject
    Commune commune;

    @Inject
    Counters counters;

    @Inject
    Clock clock;

    /** The next number: {@code TETB-2026-00042-P}. Must be called in the transaction that uses it. */
    String next() {
        String prefix = commune.identity().prefix();
        String short5 = prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX));
        int year = today().getYear();
        return Ref.of(short5 + "B", year, counters.next("services.barrier", year))
                .toString();
    }

    /** The moment. */
    Instant now() {
        return clock.instant();
    }

    /** The day, in the commune's zone. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
