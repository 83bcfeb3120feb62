package ma.opencommune.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when this node and the database agree on the time. Legal deadlines are read off this node's clock, and with several nodes the
 * database's is the one they share.
 */
@Readiness
@ApplicationScoped
public class ClockReady implements HealthCheck {

    private static final Duration TOLERATED = Duration.ofSeconds(30);

    @Inject
    DataSource source;

    @Inject
    Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("clock")
                .withData("zone", clock.getZone().getId());
        try {
            Duration apart = apart();
            return answer.withData("milliseconds-from-database", apart.toMillis())
                    .status(apart.abs().compareTo(TOLERATED) <= 0)
                    .build();
        } catch (SQLException unreachable) {
            return answer.down().build();
        }
    }

    private Duration apart() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT UTC_TIMESTAMP(6)")) {
            row.next();
            return Duration.between(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), clock.instant());
        }
    }
}
