package ma.opencommune.platform.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.servlet.ServletContext;
import java.util.List;

/**
 * Ends a server whose application could not be started, whatever the reason: it would stay up and answer 404. What can be said
 * beforehand in a sentence is said by {@link Preconditions}.
 */
public class StartCheck implements Extension {

    private static final long TIME_TO_LOG_MILLIS = 3_000;

    private volatile boolean started;

    /** The container announces a context of its own first, before the application's listeners ran; only a servlet context is the end. */
    void started(@Observes @Priority(Integer.MAX_VALUE) @Initialized(ApplicationScoped.class) ServletContext start) {
        started = true;
    }

    void stopped(@Observes BeforeShutdown stop) {
        if (!started) {
            Refusal.of(List.of("The application failed while it was started; its log says why."))
                    .endServerAfter(TIME_TO_LOG_MILLIS);
        }
    }
}
