package ma.opencommune.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.opencommune.platform.start.Refusal;

/**
 * Starts Open Commune and stays until it is stopped. Exit status: 0 stopped as asked; 1 the server ended or could not be started; 78
 * the start was refused before it, for a reason that is printed.
 */
public final class Launcher {

    private static final int BROKEN = 1;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final Running running = new Running();

    private Launcher() {}

    /** Starts with the configuration that is found; {@code --check} only says whether it could. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new Launcher().run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            new Start(running, out).go(arguments.contains("--check"));
            return running.waitForEnd() ? 0 : broken();
        } catch (Failure failure) {
            running.stop();
            Refusal.of(failure.sentences()).print(err);
            return Refusal.STATUS;
        } catch (IOException e) {
            running.stop();
            Refusal.of(List.of("A file could not be read or written: " + e.getMessage() + "."))
                    .print(err);
            return BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BROKEN;
        }
    }

    private int broken() {
        running.stop();
        err.println("The server ended by itself; its log says why.");
        return BROKEN;
    }

    private void stop() {
        if (running.stop()) {
            out.println("Stopped.");
        }
    }
}
