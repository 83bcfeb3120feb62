package ma.opencommune.budgeting.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import ma.opencommune.budgeting.app.TextMessages;
import ma.opencommune.platform.jobs.Job;

/** Hands waiting text messages over to the gateway, a bounded number per turn. */
@ApplicationScoped
public class TextMessageJob implements Job {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final int MOST_PER_TURN = 200;

    @Inject
    TextMessages messages;

    @Override
    public String name() {
        return "budgeting.texts";
    }

    @Override
    public Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        for (int sent = 0; sent < MOST_PER_TURN; sent++) {
            Optional<TextMessages.Taken> next = messages.take();
            if (next.isEmpty()) {
                break;
            }
            if (messages.send(next.get()) || next.get().last()) {
                messages.done(next.get());
            }
        }
        messages.tidy();
    }
}
