package ma.opencommune.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when a file can be written to the files directory and taken away again. */
@Readiness
@ApplicationScoped
public class FilesReady implements HealthCheck {

    @Inject
    @ConfigProperty(name = "opencommune.files.directory")
    String directory;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("files").status(writable()).build();
    }

    private boolean writable() {
        try {
            Files.delete(Files.createTempFile(Path.of(directory), ".writable", ""));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
