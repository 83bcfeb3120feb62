package ma.opencommune.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.platform.jobs.app.JobLeases;
import ma.opencommune.platform.jobs.domain.JobState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** When each job last ran and last failed. A failed job is tried again, so this never makes a node unready. */
@Readiness
@ApplicationScoped
public class JobsRunning implements HealthCheck {

    @Inject
    JobLeases leases;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("jobs");
        try {
            leases.all().forEach(job -> tell(job, answer));
        } catch (RuntimeException unreachable) {
            answer.withData("jobs", "unknown");
        }
        return answer.up().build();
    }

    private static void tell(JobState job, HealthCheckResponseBuilder answer) {
        answer.withData(
                job.name() + ".last-run",
                job.ended().or(job::started).map(Object::toString).orElse("never"));
        job.failed().ifPresent(failed -> answer.withData(job.name() + ".last-failure", failed.toString()));
    }
}
