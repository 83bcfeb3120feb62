package ma.opencommune.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.opencommune.platform.jobs.app.JobLeases;
import ma.opencommune.platform.jobs.domain.JobState;

/** The jobs of this application, each with what is known of it over all nodes. */
@ApplicationScoped
public class JobBook {

    /**
     * A job and its times.
     *
     * @param state what is known of it
     * @param every how long it waits between two runs
     */
    public record Entry(JobState state, Duration every) {

        /** When it is due next; empty when it never ran. */
        public Optional<Instant> next() {
            return state.started().map(started -> started.plus(every));
        }
    }

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    JobLeases leases;

    /** Every job of this application, by name. */
    public List<Entry> all() {
        Map<String, Duration> every = jobs.stream().collect(Collectors.toMap(Job::name, Job::every));
        return leases.all().stream()
                .flatMap(state ->
                        Optional.ofNullable(every.get(state.name())).map(known -> new Entry(state, known)).stream())
                .toList();
    }
}
