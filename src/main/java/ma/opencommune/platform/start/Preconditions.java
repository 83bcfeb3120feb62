package ma.opencommune.platform.start;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import ma.opencommune.platform.config.Configuration;
import ma.opencommune.platform.config.Given;

/** What must hold before the application is started: a right configuration, a database that lets it in, places to write to. */
public final class Preconditions {

    private static final AtomicBoolean CHECKED = new AtomicBoolean();

    private Preconditions() {}

    /**
     * Checks at the first call in this process and ends the server when something is wrong.
     *
     * @throws IllegalStateException when something is wrong, so that nothing goes on until the server has ended
     */
    public static void checkOnce() {
        if (!CHECKED.compareAndSet(false, true)) {
            return;
        }
        List<String> sentences = sentences();
        if (!sentences.isEmpty()) {
            Refusal.of(sentences).endServer();
            throw new IllegalStateException(sentences.get(0));
        }
    }

    private static List<String> sentences() {
        try {
            Given given = Given.read(System.getProperties(), System.getenv(), Optional.empty());
            List<String> wrong = Refusal.sentences(new Configuration(given::value, given.names()).problems());
            return wrong.isEmpty() ? new Places(given::value, SchemaVersion.ofThisApplication()).problems() : wrong;
        } catch (UncheckedIOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
