package ma.opencommune.platform.health;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.ToLongFunction;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.jobs.app.JobLeases;
import ma.opencommune.platform.jobs.domain.JobState;
import ma.opencommune.platform.mail.app.Mails;
import ma.opencommune.platform.mail.domain.MailState;
import ma.opencommune.platform.persistence.Migrations;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What {@code /metrics} says of the application. Entries of the audit trail are counted on this node since its start, by action; mails
 * and jobs are read from the database, over all nodes.
 */
@ApplicationScoped
public class Measures {

    private static final int AFTER_JOBS = Migrations.PRIORITY + 200;
    private static final Metadata ENTRIES = metadata("opencommune_audit_entries", "Entries of the audit trail");
    private static final Metadata MAILS = metadata("opencommune_mails", "Mails by state, all nodes");
    private static final Metadata RUNS = metadata("opencommune_job_runs", "Runs of a job, all nodes");
    private static final Metadata FAILURES = metadata("opencommune_job_failures", "Failed runs of a job, all nodes");

    @Inject
    MetricRegistry registry;

    @Inject
    Mails mails;

    @Inject
    JobLeases leases;

    void start(@Observes @Priority(AFTER_JOBS) @Initialized(ApplicationScoped.class) Object start) {
        for (MailState state : MailState.values()) {
            registry.gauge(
                    MAILS, state, mails::count, new Tag("state", state.name().toLowerCase(Locale.ROOT)));
        }
        for (JobState job : leases.all()) {
            gauge(RUNS, job.name(), JobState::runs);
            gauge(FAILURES, job.name(), JobState::failures);
        }
    }

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEvent event) {
        registry.counter(ENTRIES, new Tag("action", event.action())).inc();
    }

    private void gauge(Metadata metadata, String job, ToLongFunction<JobState> value) {
        registry.gauge(metadata, job, name -> of(name, value), new Tag("job", job));
    }

    private long of(String name, ToLongFunction<JobState> value) {
        return leases.all().stream()
                .filter(job -> job.name().equals(name))
                .mapToLong(value)
                .findFirst()
                .orElse(0);
    }

    private static Metadata metadata(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
