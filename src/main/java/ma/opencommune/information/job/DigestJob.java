package ma.opencommune.information.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.information.app.Digests;
import ma.opencommune.information.app.Subscriptions;
import ma.opencommune.platform.jobs.Job;

/** Tells subscribers in the morning, and forgets addresses that were never confirmed. */
@ApplicationScoped
public class DigestJob implements Job {

    private static final Duration OFTEN = Duration.ofMinutes(10);

    @Inject
    Digests digests;

    @Inject
    Subscriptions subscriptions;

    @Override
    public String name() {
        return "information.digest";
    }

    @Override
    public Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        subscriptions.forget();
        digests.send();
    }
}
