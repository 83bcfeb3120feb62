package ma.opencommune.platform.limits.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.platform.jobs.Job;
import ma.opencommune.platform.limits.app.Limits;

/** Takes away the digests of addresses whose window is over. */
@ApplicationScoped
public class LimitTidyJob implements Job {

    @Inject
    Limits limits;

    @Override
    public String name() {
        return "platform.limits.tidy";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        limits.clean();
    }
}
