package ma.opencommune.information.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import ma.opencommune.information.app.Erasures;
import ma.opencommune.platform.jobs.Job;

/** Erases who asked when the remedies are over. */
@ApplicationScoped
public class ErasureJob implements Job {

    private static final Duration OFTEN = Duration.ofHours(6);

    @Inject
    Erasures erasures;

    @Override
    public String name() {
        return "information.erasure";
    }

    @Override
    public Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        OptionalLong after = OptionalLong.of(0);
        while (after.isPresent()) {
            after = erasures.next(after.getAsLong());
        }
    }
}
