package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a stranger may have a mail of confirmation sent. */
@ApplicationScoped
public class SubscriptionLimit {

    @Inject
    Limits limits;

    @Inject
    @ConfigProperty(name = "opencommune.limits.subscriptions-per-contact", defaultValue = "5")
    int perContact;

    @Inject
    @ConfigProperty(name = "opencommune.limits.subscriptions-per-address", defaultValue = "20")
    int perAddress;

    Optional<Wait> take(String email, String from) {
        return limits.take(
                        new Limit("information.subscription.contact", perContact, Duration.ofDays(1)),
                        email.toLowerCase(Locale.ROOT))
                .or(() -> limits.take(
                        new Limit("information.subscription.address", perAddress, Duration.ofHours(1)), from));
    }
}
