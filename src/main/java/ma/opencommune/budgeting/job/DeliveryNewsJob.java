package ma.opencommune.budgeting.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.budgeting.app.Followers;
import ma.opencommune.platform.jobs.Job;

/** Tells those who follow a project what happened, a block at a time; forgets wishes that nobody confirmed. */
@ApplicationScoped
public class DeliveryNewsJob implements Job {

    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final int BLOCKS = 50;

    @Inject
    Followers followers;

    @Override
    public String name() {
        return "budgeting.news";
    }

    @Override
    public Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        for (int block = 0; block < BLOCKS; block++) {
            if (!followers.tellOn()) {
                break;
            }
        }
        followers.forget();
    }
}
