package ma.opencommune.platform.jobs.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.jobs.domain.JobState;
import ma.opencommune.platform.jobs.store.JobStore;

/**
 * Who holds a job. A lease is short and renewed while the job runs, so that the jobs of a node that died are free again
 * soon.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobLeases {

    /** How long a lease holds without being renewed. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    @Inject
    JobStore store;

    /** Makes a job known before it is first asked for. */
    public void know(String job) {
        store.know(job);
    }

    /** Takes the job if it is due and free. */
    public boolean take(String job, String owner, Duration every) {
        return store.take(job, owner, LEASE, every);
    }

    /** Holds the job for longer; false when another node has it. */
    public boolean renew(String job, String owner) {
        return store.renew(job, owner, LEASE);
    }

    /** Gives the job back after a run. */
    public void give(String job, String owner, Optional<String> error) {
        store.give(job, owner, error);
    }

    /** What is known of each job, over all nodes. */
    public List<JobState> all() {
        return store.all();
    }
}
