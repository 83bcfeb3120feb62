package ma.opencommune.platform.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.opencommune.platform.jobs.app.JobLeases;
import ma.opencommune.platform.persistence.Migrations;

/**
 * Asks for each job's lease again and again, on every node, and runs the job when it gets it. The asking and the renewing
 * are short and go through the scheduler; the job itself runs on a thread of its own, so that a slow one holds up nothing.
 */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final long FIRST_DELAY = 2_000;
    private static final long RENEW_EVERY = JobLeases.LEASE.toMillis() / 3;

    private final String owner = UUID.randomUUID().toString();
    private final Map<String, Boolean> asking = new ConcurrentHashMap<>();
    private final Map<String, Boolean> running = new ConcurrentHashMap<>();
    private final List<Future<?>> timers = new ArrayList<>();

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedExecutorService threads;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    JobTurn turn;

    @Inject
    JobLeases leases;

    void start(@Observes @Priority(Migrations.PRIORITY + 100) @Initialized(ApplicationScoped.class) Object start) {
        for (Job job : jobs) {
            leases.know(job.name());
            long wait = Math.min(job.every().toMillis(), LONGEST_WAIT.toMillis());
            timers.add(scheduler.scheduleWithFixedDelay(() -> ask(job), FIRST_DELAY, wait, TimeUnit.MILLISECONDS));
        }
        timers.add(scheduler.scheduleWithFixedDelay(this::renew, RENEW_EVERY, RENEW_EVERY, TimeUnit.MILLISECONDS));
    }

    private void ask(Job job) {
        if (asking.putIfAbsent(job.name(), true) != null) {
            return;
        }
        try {
            threads.execute(() -> run(job));
        } catch (RejectedExecutionException | IllegalStateException stopping) {
            asking.remove(job.name());
        }
    }

    private void run(Job job) {
        try {
            turn.run(job, owner, () -> running.put(job.name(), true));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the lease of job " + job.name() + " could not be asked for or given back", e);
        } finally {
            running.remove(job.name());
            asking.remove(job.name());
        }
    }

    private void renew() {
        for (String job : running.keySet()) {
            try {
                turn.renew(job, owner);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "the lease of job " + job + " could not be renewed", e);
            }
        }
    }

    @PreDestroy
    void stop() {
        timers.forEach(timer -> timer.cancel(false));
    }
}
