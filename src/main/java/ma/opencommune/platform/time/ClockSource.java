package ma.opencommune.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the one clock, in the commune's time zone ({@code opencommune.timezone}). */
@ApplicationScoped
public class ClockSource {

    @ConfigProperty(name = "opencommune.timezone", defaultValue = "Africa/Casablanca")
    @jakarta.inject.Inject
    String zone;

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of(zone));
    }
}
