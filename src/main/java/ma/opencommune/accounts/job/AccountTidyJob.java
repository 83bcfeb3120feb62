package ma.opencommune.accounts.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.accounts.app.PasswordLinks;
import ma.opencommune.platform.jobs.Job;

/** Forgets links for a password or an invitation that ended long ago. */
@ApplicationScoped
public class AccountTidyJob implements Job {

    @Inject
    PasswordLinks links;

    @Override
    public String name() {
        return "accounts.tidy";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        links.forget();
    }
}
