package ma.opencommune.budgeting.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.budgeting.app.BoxSeals;
import ma.opencommune.platform.jobs.Job;

/** Seals the boxes of open ballots once a day, soon after midnight. */
@ApplicationScoped
public class BoxSealJob implements Job {

    @Inject
    BoxSeals seals;

    @Override
    public String name() {
        return "budgeting.seals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        seals.sealYesterday();
    }
}
