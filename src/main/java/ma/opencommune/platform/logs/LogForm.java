package ma.opencommune.platform.logs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives the server's log handlers the form of this application while it runs; where the lines go is the starter's business. */
@ApplicationScoped
public class LogForm {

    private static final Logger ROOT = Logger.getLogger("");

    /** Kept, because the log manager forgets a logger that nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Map<Handler, Formatter> before = new HashMap<>();

    void start(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object start) {
        FLYWAY.setLevel(Level.WARNING);
        for (Handler handler : ROOT.getHandlers()) {
            before.put(handler, handler.getFormatter());
            handler.setFormatter(new JsonLines());
        }
    }

    @PreDestroy
    void stop() {
        before.forEach((handler, formatter) -> {
            if (formatter != null) {
                handler.setFormatter(formatter);
            }
        });
    }
}
