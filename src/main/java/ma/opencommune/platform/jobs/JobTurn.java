package ma.opencommune.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.jobs.app.JobLeases;

/** One run of one job: as the system, in a request of its own; a fault is logged and goes no further. */
@ApplicationScoped
public class JobTurn {

    private static final Logger LOG = Logger.getLogger(JobTurn.class.getName());

    @Inject
    CurrentAccount account;

    @Inject
    JobLeases leases;

    /** Runs the job if it is due and no other node has it. */
    @ActivateRequestContext
    public void run(Job job, String owner, Runnable begun) {
        if (!leases.take(job.name(), owner, job.every())) {
            return;
        }
        begun.run();
        account.isSystem();
        Optional<String> error = Optional.empty();
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "job " + job.name() + " failed; it is tried again at its next turn", e);
            error = Optional.of(e.getClass().getSimpleName());
        } finally {
            leases.give(job.name(), owner, error);
        }
    }

    /** Holds a running job for longer. */
    @ActivateRequestContext
    public void renew(String job, String owner) {
        if (!leases.renew(job, owner)) {
            LOG.warning("job " + job + " ran here past its lease; another node may have begun it");
        }
    }
}
