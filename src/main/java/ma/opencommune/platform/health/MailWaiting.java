package ma.opencommune.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ma.opencommune.platform.mail.app.Mails;
import ma.opencommune.platform.mail.domain.MailStanding;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** How the outbox stands. A node whose letters wait still serves people, so this never makes it unready. */
@Readiness
@ApplicationScoped
public class MailWaiting implements HealthCheck {

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("mail")
                .withData("server", mails.configured() ? "configured" : "not configured");
        try {
            MailStanding standing = mails.standing();
            answer.withData("waiting", standing.waiting()).withData("failed", standing.failed());
            standing.oldest()
                    .ifPresent(oldest -> answer.withData(
                            "oldest-waiting-minutes",
                            Duration.between(oldest, clock.instant()).toMinutes()));
        } catch (RuntimeException unreachable) {
            answer.withData("waiting", "unknown");
        }
        return answer.up().build();
    }
}
