package ma.opencommune.budgeting.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.budgeting.app.ProposalTidy;
import ma.opencommune.platform.jobs.Job;

/** Erases authors, drafts and voices whose time is over. */
@ApplicationScoped
public class ProposalTidyJob implements Job {

    private static final Duration OFTEN = Duration.ofHours(6);

    @Inject
    ProposalTidy tidy;

    @Override
    public String name() {
        return "budgeting.tidy";
    }

    @Override
    public Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        tidy.tidy();
    }
}
