package ma.opencommune.launch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures what the person with the small server waits for and pays: seconds from the command to "ready" on a database that is there
 * already, and the server's resident memory after a walk through the public pages in four languages.
 */
public final class StartBenchmark {

    private static final int STARTS = 3;
    private static final List<String> PAGES = List.of("/", "/calendar", "/accessibility", "/sign-in");

    private StartBenchmark() {}

    /** Prints one line per start, the first of which makes the database. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("open-commune-benchmark");
        for (int start = 0; start < STARTS; start++) {
            StarterProcess starter = new StarterProcess(directory);
            long begin = System.nanoTime();
            starter.start().awaitReady();
            double seconds = (System.nanoTime() - begin) / 1e9;
            walk(starter);
            System.out.printf(
                    "%s start: ready after %.1f s; server holds %d MB after the walk; load of the machine %s%n",
                    start == 0 ? "first" : "warm",
                    seconds,
                    megabytes(Files.readString(starter.data("server.pid")).strip()),
                    Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
            starter.process().destroy();
            starter.process().waitFor(2, TimeUnit.MINUTES);
        }
    }

    private static void walk(StarterProcess starter) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (String language : List.of("ar", "fr", "zgh", "en")) {
            for (String page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(starter.url("/" + language + page)))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static long megabytes(String process) throws Exception {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
