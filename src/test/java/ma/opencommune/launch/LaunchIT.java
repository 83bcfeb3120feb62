package ma.opencommune.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchIT {

    @TempDir
    Path directory;

    @Test
    void theSecondStartHasTheFirstOnesDataEvenAfterTheStarterWasKilled() throws Exception {
        StarterProcess first = new StarterProcess(directory).start().awaitReady();
        assertThat(first.out())
                .contains(first.url("/ar/"), first.url("/zgh/"), "information officer", "No mail server is configured");
        assertThat(get(first.url("/fr/")).statusCode()).isEqualTo(200);
        assertThat(get(first.url("/health/ready")).body()).contains("files", "clock", "Africa/Casablanca");
        assertThat(get(first.url("/openapi")).body()).contains("title: Open Commune", "EUPL-1.2");
        assertThat(get(first.url("/assets/open-commune.css"), "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(rights(first.data("demo-accounts.properties"))).isEqualTo("rw-------");
        assertThat(rights(first.data("secrets/vault.key"))).isEqualTo("rw-------");
        assertThat(rights(first.data("run.properties"))).isEqualTo("rw-------");
        assertThat(rights(first.data("."))).isEqualTo("rwx------");
        String accounts = Files.readString(first.data("demo-accounts.properties"));
        List<ProcessHandle> left = children(first);
        first.process().destroyForcibly();
        assertThat(first.status()).isNotZero();
        assertThat(left)
                .as("server and database outlive a starter that is killed")
                .allMatch(ProcessHandle::isAlive);

        StarterProcess second = new StarterProcess(directory).start().awaitReady();
        assertThat(left).as("the next start stops them").noneMatch(ProcessHandle::isAlive);
        assertThat(second.data("demo-accounts.properties")).hasContent(accounts);
        assertThat(Files.readString(second.data("logs/server.log"))).contains("{\"time\":\"", "\"logger\":");
        List<ProcessHandle> running = children(second);
        second.process().destroy();
        second.status();
        assertThat(second.out()).endsWith("Stopped.\n");
        assertThat(running).as("nothing is left running").hasSize(2).noneMatch(ProcessHandle::isAlive);
        assertThat(second.err()).isEmpty();
    }

    @Test
    void anApplicationThatFailsWhileItIsStartedLeavesNoServerThatAnswers404() throws Exception {
        Path home = Files.createDirectories(directory.resolve("home"));
        Path war = home.resolve("open-commune.war");
        Files.copy(Path.of("target/open-commune.war"), war);
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            Files.writeString(
                    inside.getPath("WEB-INF/classes/db/migration/V999912312359__broken.sql"), "THIS IS NO SQL;");
        }
        Files.createDirectories(home.resolve("server"));
        Files.createSymbolicLink(
                home.resolve("server/lib"), Path.of("target/server/lib").toAbsolutePath());
        StarterProcess starter = new StarterProcess(directory)
                .with("opencommune.launch.home", home.toString())
                .start();
        assertThat(starter.status()).isEqualTo(78);
        assertThat(starter.err())
                .isEqualTo(
                        "Open Commune did not start: The application failed while it was started; its log says why.\n");
        assertThat(starter.data("server.pid")).doesNotExist();
        assertThat(starter.data("mariadb/mariadbd.pid")).doesNotExist();
    }

    private static List<ProcessHandle> children(StarterProcess starter) throws IOException {
        return List.of(handle(starter.data("server.pid")), handle(starter.data("mariadb/mariadbd.pid")));
    }

    private static ProcessHandle handle(Path file) throws IOException {
        Optional<ProcessHandle> found = ProcessHandle.of(Long.parseLong(Files.readString(file)));
        assertThat(found).as(file.toString()).isPresent();
        return found.orElseThrow();
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** As a browser asks over a plain connection: Payara offers HTTP/2 to a client that wants it, and packs nothing there. */
    private static HttpResponse<String> get(String url, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).version(HttpClient.Version.HTTP_1_1);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
