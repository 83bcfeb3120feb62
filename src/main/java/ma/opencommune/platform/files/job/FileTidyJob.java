package ma.opencommune.platform.files.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import ma.opencommune.platform.files.app.FileCare;
import ma.opencommune.platform.jobs.Job;

/** Takes away bytes of transactions that were rolled back and of files that were struck. */
@ApplicationScoped
public class FileTidyJob implements Job {

    private static final Logger LOG = Logger.getLogger(FileTidyJob.class.getName());
    private static final int SHELVES = 256;

    @Inject
    FileCare care;

    @Override
    public String name() {
        return "platform.files.tidy";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        care.clearIncoming();
        int gone = 0;
        for (int shelf = 0; shelf < SHELVES; shelf++) {
            gone += care.tidy(shelf);
        }
        if (gone > 0) {
            LOG.info("took away " + gone + " files that no record names");
        }
    }
}
