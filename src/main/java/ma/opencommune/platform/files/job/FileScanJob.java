package ma.opencommune.platform.files.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import ma.opencommune.platform.files.app.FileCare;
import ma.opencommune.platform.files.domain.ShelvedFile;
import ma.opencommune.platform.jobs.Job;

/** Has each held file scanned; one without a verdict does not hold up the others. */
@ApplicationScoped
public class FileScanJob implements Job {

    @Inject
    FileCare care;

    @Override
    public String name() {
        return "platform.files.scan";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        RuntimeException last = null;
        long after = 0;
        for (List<ShelvedFile> batch = care.held(after); !batch.isEmpty(); batch = care.held(after)) {
            for (ShelvedFile file : batch) {
                after = file.file().id();
                try {
                    care.scan(file);
                } catch (RuntimeException e) {
                    last = e;
                }
            }
        }
        if (last != null) {
            throw last;
        }
    }
}
