package ma.opencommune.platform.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.platform.config.Problem;

/**
 * Why the application does not start: each reason one sentence for the person who starts it.
 *
 * @param sentences the reasons
 */
public record Refusal(List<String> sentences) {

    /** Exit status of a start that was refused (EX_CONFIG of sysexits.h). */
    public static final int STATUS = 78;

    /** What each line starts with, by which the starter program finds the lines in the server's output. */
    public static final String MARK = "Open Commune did not start: ";

    private static final long PATIENCE_MILLIS = 10_000;

    /** A refusal with these reasons. */
    public static Refusal of(List<String> sentences) {
        return new Refusal(List.copyOf(sentences));
    }

    /** The problems of a configuration as sentences, the first of which counts them when there are several. */
    public static List<String> sentences(List<Problem> problems) {
        List<String> sentences = new ArrayList<>();
        if (problems.size() > 1) {
            sentences.add(problems.size() + " settings are wrong.");
        }
        problems.forEach(problem -> sentences.add(problem.sentence()));
        return sentences;
    }

    /** Prints the reasons. */
    public void print(PrintStream err) {
        sentences.forEach(sentence -> err.println(MARK + sentence));
    }

    /**
     * Prints the reasons and ends this server, because one whose application failed stays up and answers 404. Returns at once: the
     * server ends on a thread of its own, at the latest after ten seconds.
     */
    public void endServer() {
        endServerAfter(0);
    }

    /** The same after a while in which the server writes down what went wrong. */
    void endServerAfter(long millis) {
        print(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        daemon("refused-start-halt", () -> {
            sleep(millis + PATIENCE_MILLIS);
            Runtime.getRuntime().halt(STATUS);
        });
        daemon("refused-start", () -> {
            sleep(millis);
            System.exit(STATUS);
        });
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
