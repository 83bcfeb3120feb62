package ma.opencommune.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * The WAR on a real Payara Micro in its own process, on a free port, with its own database. Started once per test run
 * by {@link #shared()}, or alone by a test that kills it.
 */
public final class TestServer {

    /** The key of the vault of every server that tests start. */
    public static final String VAULT_KEY = "5e".repeat(32);

    private static TestServer shared;

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private final int port = freePort();
    private Path written = Path.of("server.log");
    private boolean brief = true;
    private Process process;

    /** A server that is not started yet, on the database of this address. */
    public TestServer(String databaseUrl) {
        settings.put("user.timezone", "UTC");
        settings.put("opencommune.database.url", databaseUrl);
        settings.put("opencommune.database.user", TestDatabase.running().user());
        settings.put("opencommune.database.password", TestDatabase.running().password());
        settings.put(
                "opencommune.files.directory", directory("open-commune-files").toString());
        settings.put("opencommune.vault.key-file", vaultKey().toString());
        settings.put("opencommune.sms.url", TestTexts.shared().url());
        settings.put("opencommune.sms.token", TestTexts.TOKEN);
        settings.put("opencommune.collectivity.code", "01.571.01.11");
        settings.put("opencommune.identity.staff-code", "optional");
        settings.put("opencommune.proxy.trusted", "127.0.0.1");
        settings.put("opencommune.information.digest-hour", "0");
        settings.put("java.awt.headless", "true");
    }

    /** The server most tests share, with an empty database at the start of the run. */
    public static synchronized TestServer shared() {
        if (shared == null) {
            shared = new TestServer(TestDatabase.running().fresh("oc_shared"))
                    .with("opencommune.limits.posts-per-address", "10000")
                    .with("opencommune.limits.proposals-per-address", "10000")
                    .with("opencommune.limits.requests-per-address", "10000");
            shared.start();
        }
        return shared;
    }

    /** One more configuration key, before the start. */
    public TestServer with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Compiled as for a long life, before the start: for benchmarks. Tests end before that would be worth its time. */
    public TestServer forLong() {
        brief = false;
        return this;
    }

    /** One more argument for Payara Micro, before the start. */
    public TestServer argument(String argument) {
        arguments.add(argument);
        return this;
    }

    /** Starts the server and waits until the application itself says it is ready. */
    public void start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx768m");
        if (brief) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", "target/server/lib/payara-micro.jar"));
        command.addAll(List.of("--port", String.valueOf(port), "--contextroot", "/"));
        command.addAll(List.of("--deploy", war(), "--nohostaware"));
        command.addAll(arguments.isEmpty() ? List.of("--nocluster") : arguments);
        File log = directory("open-commune-log").resolve("server.log").toFile();
        written = log.toPath();
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        Awaitility.await("server ready; its log: " + log)
                .atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofMillis(500))
                .failFast("server died or refused the WAR; its log: " + log, () -> !process.isAlive() || refused(log))
                .until(this::ready);
    }

    /** What it writes to its log. */
    public Path log() {
        return written;
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
    }

    /** JDBC address of its database. */
    public String databaseUrl() {
        return settings.get("opencommune.database.url");
    }

    /** Such as {@code http://127.0.0.1:40123}, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    private boolean ready() {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean refused(File log) throws IOException {
        String text = Files.readString(log.toPath());
        return text.contains("Exception while loading the app") || text.contains("Exception while preparing the app");
    }

    private static String war() {
        return System.getProperty("opencommune.test.war", "target/open-commune.war");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path vaultKey() {
        try {
            return Files.writeString(directory("open-commune-secrets").resolve("vault.key"), VAULT_KEY);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path directory(String prefix) {
        try {
            Path servers = Files.createDirectories(Path.of("target", "servers").toAbsolutePath());
            return Files.createTempDirectory(servers, prefix);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
