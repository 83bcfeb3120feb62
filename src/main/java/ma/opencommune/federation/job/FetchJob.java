package ma.opencommune.federation.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.federation.app.Fetching;
import ma.opencommune.platform.jobs.Job;

/** Fetches what the parent tells this node. */
@ApplicationScoped
public class FetchJob implements Job {

    private static final int MOST_PER_TURN = 50;

    @Inject
    Fetching fetching;

    @Override
    public String name() {
        return "federation.fetch";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(60);
    }

    @Override
    public void run() {
        int left = MOST_PER_TURN;
        while (left > 0 && fetching.turn()) {
            left--;
        }
    }
}
