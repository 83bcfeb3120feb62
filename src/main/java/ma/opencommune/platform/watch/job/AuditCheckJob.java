package ma.opencommune.platform.watch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.platform.audit.app.AuditChecks;
import ma.opencommune.platform.jobs.Job;

/** Goes on with checks of the audit trail that are longer than one answer may take. */
@ApplicationScoped
public class AuditCheckJob implements Job {

    private static final int MOST_BLOCKS = 1000;

    @Inject
    AuditChecks checks;

    @Override
    public String name() {
        return "platform.audit.check";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        for (int block = 0; block < MOST_BLOCKS && checks.advance(); block++) {}
    }
}
