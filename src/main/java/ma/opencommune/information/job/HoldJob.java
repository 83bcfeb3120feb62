package ma.opencommune.information.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.information.app.Holds;
import ma.opencommune.platform.jobs.Job;

/** Ends holds that are over and reminds of those that soon will be. */
@ApplicationScoped
public class HoldJob implements Job {

    private static final Duration OFTEN = Duration.ofHours(1);

    @Inject
    Holds holds;

    @Override
    public String name() {
        return "information.holds";
    }

    @Override
    public Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        holds.care();
    }
}
