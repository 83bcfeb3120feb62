package ma.opencommune.information.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.information.app.CaseCare;
import ma.opencommune.information.app.DeadlineRecalculation;
import ma.opencommune.platform.jobs.Job;

/** Closes requests whose complaint window is over, counts again what missed a change of the calendar, and forgets old forms. */
@ApplicationScoped
public class CaseCareJob implements Job {

    @Inject
    CaseCare care;

    @Inject
    DeadlineRecalculation deadlines;

    @Override
    public String name() {
        return "information.care";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        care.forgetForms();
        deadlines.catchUp();
        care.close();
    }
}
