package ma.opencommune.launch;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the application, as a process of its own. */
final class Server implements AutoCloseable {

    /** Holds the number of the process while it runs. */
    static final String NUMBER = "server.pid";

    /** What the server writes. */
    static final String LOG = "logs/server.log";

    private static final String SETTINGS = "run.properties";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Installation installation;
    private final Settings settings;
    private final DataDirectory data;
    private final ServerLog log;
    private @Nullable Child child;

    Server(Installation installation, Settings settings, DataDirectory data) {
        this.installation = installation;
        this.settings = settings;
        this.data = data;
        this.log = new ServerLog(data.at(LOG));
    }

    /** Starts it. Settings go by a file only the owner can read, not by the command line, which every user of the machine sees. */
    Process start() throws IOException {
        Path file = data.at(SETTINGS);
        Properties values = new Properties();
        values.putAll(settings.all());
        values.remove("opencommune.config.file");
        values.remove("opencommune.config.secrets");
        StringWriter text = new StringWriter();
        values.store(text, null);
        PrivateFile.write(file, text.toString());
        ServerCommand command = new ServerCommand(installation, settings, data);
        ProcessBuilder builder = new ProcessBuilder(command.line(file)).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("OPENCOMMUNE_"));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Child started = Child.start(builder, data.at(NUMBER));
        child = started;
        log.follow(started.process().getInputStream());
        return started.process();
    }

    /** Waits until the application itself says that it can serve. */
    void waitUntilReady() throws Failure, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://" + host() + ":" + settings.text("opencommune.http.port") + "/health/ready"))
                .timeout(ANSWER)
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready(client, question)) {
            if (child == null || !child.process().isAlive()) {
                log.waitForEnd();
                throw log.failure();
            }
            if (System.nanoTime() > end) {
                throw new Failure("The application is still not ready after " + PATIENCE.toMinutes()
                        + " minutes; the log is " + log.file() + ".");
            }
            Thread.sleep(200);
        }
    }

    private String host() {
        String address = settings.text("opencommune.http.address");
        return address.equals("0.0.0.0") ? "127.0.0.1" : address;
    }

    /** A server whose application is not deployed yet has no check to fail: only the application's own make it ready. */
    private static boolean ready(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"database");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (child != null) {
            child.close();
        }
        data.at(SETTINGS).toFile().delete();
    }
}
