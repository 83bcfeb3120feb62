package ma.opencommune.platform.mail.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.platform.jobs.Job;
import ma.opencommune.platform.mail.app.Deliveries;

/** Sends what waits in the outbox, a bounded number of mails per turn. */
@ApplicationScoped
public class MailJob implements Job {

    private static final int MOST_PER_TURN = 500;

    @Inject
    Deliveries deliveries;

    @Override
    public String name() {
        return "platform.mail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        int left = MOST_PER_TURN;
        while (left > 0 && deliveries.next() == Deliveries.Turn.MORE) {
            left--;
        }
        deliveries.forget();
    }
}
