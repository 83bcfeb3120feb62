package ma.opencommune.platform.logs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The id of the request that this thread works for; log lines carry it. */
public final class RequestId {

    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** Sets it for this thread; whoever sets it clears it. */
    public static void set(String id) {
        CURRENT.set(id);
    }

    /** Forgets it, because the thread will work for another request. */
    public static void clear() {
        CURRENT.remove();
    }

    static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
