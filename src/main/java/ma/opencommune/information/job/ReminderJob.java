package ma.opencommune.information.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.information.app.Reminders;
import ma.opencommune.platform.jobs.Job;

/** Reminds officer and head in the morning. */
@ApplicationScoped
public class ReminderJob implements Job {

    private static final Duration OFTEN = Duration.ofMinutes(10);

    @Inject
    Reminders reminders;

    @Override
    public String name() {
        return "information.reminders";
    }

    @Override
    public Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        reminders.send();
    }
}
