package ma.opencommune.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The starter program as a person starts it: a process of its own, of which one sees what it prints and how it ends. */
final class StarterProcess {

    private final Path directory;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private Process process;

    /** A starter that keeps its things under this directory and listens on a free port. */
    StarterProcess(Path directory) throws IOException {
        this.directory = directory;
        settings.put("opencommune.data.directory", directory.resolve("data").toString());
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("opencommune.http.port", String.valueOf(socket.getLocalPort()));
        }
    }

    StarterProcess with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    String setting(String key) {
        return settings.get(key);
    }

    StarterProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return this;
    }

    Process process() {
        return process;
    }

    /** Waits for the line that tells how to stop it. */
    StarterProcess awaitReady() {
        Awaitility.await("ready; see " + directory)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .failFast("ended; see " + directory, () -> !process.isAlive())
                .until(() -> out().contains("Stop with Ctrl-C"));
        return this;
    }

    /** Its exit status, once it has ended. */
    int status() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("still running; see " + directory);
        }
        return process.exitValue();
    }

    String out() throws IOException {
        return Files.readString(directory.resolve("out.txt"));
    }

    String err() throws IOException {
        return Files.readString(directory.resolve("err.txt"));
    }

    /** What it keeps. */
    Path data(String name) {
        return directory.resolve("data").resolve(name);
    }

    String url(String path) {
        return "http://127.0.0.1:" + setting("opencommune.http.port") + path;
    }
}
