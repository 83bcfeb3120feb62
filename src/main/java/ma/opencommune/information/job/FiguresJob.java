package ma.opencommune.information.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.information.app.MeasuredDays;
import ma.opencommune.platform.jobs.Job;

/** Counts working days that were not counted when they happened, as those from before an upgrade. */
@ApplicationScoped
public class FiguresJob implements Job {

    @Inject
    MeasuredDays days;

    @Override
    public String name() {
        return "information.figures";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        days.catchUp();
    }
}
