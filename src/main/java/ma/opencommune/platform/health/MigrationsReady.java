package ma.opencommune.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import ma.opencommune.platform.persistence.Migrations;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the tables are those of this application: neither older nor already those of a newer one. */
@Readiness
@ApplicationScoped
public class MigrationsReady implements HealthCheck {

    @Inject
    Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("migrations").withData("application", migrations.newest());
        try {
            String applied = migrations.applied();
            return answer.withData("database", applied)
                    .status(applied.equals(migrations.newest()))
                    .build();
        } catch (SQLException unreachable) {
            return answer.down().build();
        }
    }
}
