package ma.opencommune.platform.limits.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;

/**
 * The same limits for what is done often: each node counts a stride of tries in the database at once and uses it up in memory, so
 * that not every look at a page writes a row. So a node may be off the limit by one stride, a twentieth of it.
 */
@ApplicationScoped
public class Strides {

    private static final int PARTS = 20;
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Stride> strides = new ConcurrentHashMap<>();

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    /** Counts a try; says how long to wait when there were already as many as the limit allows. */
    public Optional<Wait> take(Limit limit, String whose) {
        if (strides.size() > MOST_KEPT) {
            strides.clear();
        }
        Stride stride = strides.computeIfAbsent(limit.name() + " " + whose, key -> new Stride());
        synchronized (stride) {
            Instant now = clock.instant();
            if (stride.left == 0 || now.isAfter(stride.until)) {
                int many = Math.max(1, limit.most() / PARTS);
                Optional<Wait> wait = limits.take(limit, whose, many);
                if (wait.isPresent()) {
                    return wait;
                }
                stride.left = many;
                stride.until = now.plus(limit.window());
            }
            stride.left--;
            return Optional.empty();
        }
    }

    private static final class Stride {
        private int left;
        private Instant until = Instant.MIN;
    }
}
