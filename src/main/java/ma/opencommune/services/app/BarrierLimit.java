package ma.opencommune.services.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many reports of barriers are taken from one network address. */
@ApplicationScoped
public class BarrierLimit {

    @Inject
    Limits limits;

    @Inject
    @ConfigProperty(name = "opencommune.limits.barriers-per-address", defaultValue = "20")
    int most;

    Optional<Wait> take(String address) {
        return limits.take(new Limit("services.barrier.address", most, Duration.ofHours(1)), address);
    }
}
