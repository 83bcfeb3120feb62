package ma.opencommune.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import ma.opencommune.platform.limits.app.Strides;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast one network address may go on, by what its requests cost. Generous, because a whole town can share one address. */
@ApplicationScoped
public class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    Strides strides;

    @Inject
    @ConfigProperty(name = "opencommune.limits.posts-per-address", defaultValue = "600")
    int posts;

    @Inject
    @ConfigProperty(name = "opencommune.limits.searches-per-address", defaultValue = "1200")
    int searches;

    @Inject
    @ConfigProperty(name = "opencommune.limits.api-per-address", defaultValue = "6000")
    int api;

    @Inject
    @ConfigProperty(name = "opencommune.limits.counts-per-address", defaultValue = "1200")
    int counts;

    @Inject
    @ConfigProperty(name = "opencommune.limits.bundles-per-address", defaultValue = "12000")
    int bundles;

    /** Counts a request to a route of this cost. */
    public Optional<Wait> ask(Routes.Cost cost, String address) {
        return switch (cost) {
            case LIGHT -> Optional.empty();
            case SEARCH -> take("search", searches, address);
            case API -> take("api", api, address);
            case BUNDLE -> take("bundle", bundles, address);
            case COUNT -> take("count", counts, address);
        };
    }

    /** Counts a form that is sent. */
    public Optional<Wait> send(String address) {
        return take("post", posts, address);
    }

    private Optional<Wait> take(String what, int most, String address) {
        return strides.take(new Limit("platform.web." + what, most, WINDOW), address);
    }
}
