package ma.opencommune.platform.config;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads the configuration before anything else of the application does, and ends a server that was given a wrong one. */
public class StartCheck implements Extension {

    void check(@Observes BeforeBeanDiscovery start) {
        List<String> sentences = sentences();
        if (!sentences.isEmpty()) {
            Refusal.of(sentences).endServer();
            throw new DeploymentException(sentences.get(0));
        }
    }

    private static List<String> sentences() {
        try {
            Given given = Given.read(System.getProperties(), System.getenv(), Optional.empty());
            return Refusal.sentences(new Configuration(given::value, given.names()).problems());
        } catch (UncheckedIOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
