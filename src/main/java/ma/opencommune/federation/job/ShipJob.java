package ma.opencommune.federation.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.federation.app.Recovery;
import ma.opencommune.federation.app.Shipper;
import ma.opencommune.platform.jobs.Job;

/** Brings what waits to the parent, a bounded number of bundles per turn. */
@ApplicationScoped
public class ShipJob implements Job {

    private static final int MOST_PER_TURN = 500;

    @Inject
    Shipper shipper;

    @Inject
    Recovery recovery;

    @Override
    public String name() {
        return "federation.ship";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        recovery.look();
        int left = MOST_PER_TURN;
        while (left > 0 && shipper.turn()) {
            left--;
        }
    }
}
