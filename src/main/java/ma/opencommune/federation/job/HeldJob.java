package ma.opencommune.federation.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.federation.app.HeldLeaves;
import ma.opencommune.platform.jobs.Job;

/** Tells leaves whose schema became known. */
@ApplicationScoped
public class HeldJob implements Job {

    private static final int MOST_PER_TURN = 1000;

    @Inject
    HeldLeaves leaves;

    @Override
    public String name() {
        return "federation.held";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(300);
    }

    @Override
    public void run() {
        int left = MOST_PER_TURN;
        while (left > 0 && leaves.tell() > 0) {
            left--;
        }
    }
}
