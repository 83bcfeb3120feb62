package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import ma.opencommune.budgeting.domain.cycle.CycleAction;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleState;
import ma.opencommune.kernel.NotFound;

/** The cycles in which one can vote now. What a vote rests on is frozen, so it is read again every second only. */
@ApplicationScoped
public class OpenBallots {

    private static final Logger LOG = Logger.getLogger(OpenBallots.class.getName());
    private static final Duration KEPT = Duration.ofSeconds(1);

    private record Kept(CyclePlan plan, Instant until) {}

    private volatile Instant unwatchedUntil = Instant.EPOCH;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    Cycles cycles;

    @Inject
    VoteKeys keys;

    @Inject
    Clock clock;

    /** The cycle, if residents can vote in it now. */
    public Optional<CyclePlan> open(String code) {
        return find(code)
                .filter(plan -> plan.frozen()
                        && plan.cycle().state() == CycleState.PUBLISHED
                        && plan.calendar().opens(CycleAction.VOTE, cycles.today())
                        && unwatched());
    }

    /** The day it is in Morocco. */
    LocalDate today() {
        return cycles.today();
    }

    /** No ballot is taken while the database keeps a log that would link the roll and the box. */
    private boolean unwatched() {
        Instant now = clock.instant();
        if (now.isAfter(unwatchedUntil)) {
            if (keys.watched()) {
                LOG.warning("the database keeps a binary, general or slow log: no ballot is taken meanwhile");
                return false;
            }
            unwatchedUntil = now.plus(KEPT);
        }
        return true;
    }

    /** The cycle in which one can vote now, if there is one. */
    public Optional<CyclePlan> current() {
        return cycles.current().flatMap(plan -> open(plan.cycle().code()));
    }

    private Optional<CyclePlan> find(String code) {
        Instant now = clock.instant();
        Kept known = kept.get(code);
        if (known != null && known.until().isAfter(now)) {
            return Optional.of(known.plan());
        }
        try {
            CyclePlan plan = cycles.plan(code);
            if (plan.visible()) {
                kept.put(code, new Kept(plan, now.plus(KEPT)));
            }
            return Optional.of(plan);
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
