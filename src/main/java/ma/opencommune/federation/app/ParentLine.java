package ma.opencommune.federation.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import ma.opencommune.federation.domain.bundle.Bundle;

/** The line to the parent: one question, one answer, bounded in time and size. It tries once; whoever calls tries again later. */
@ApplicationScoped
public class ParentLine {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private HttpClient client;

    /**
     * What the parent answered.
     *
     * @param status the HTTP status
     * @param body at most as many bytes as a bundle has
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, byte[] body) {

        String text() {
            return new String(body, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Sends bytes to an address; empty when there is no answer. */
    Optional<Answer> post(String address, String type, byte[] body) {
        return ask(HttpRequest.newBuilder(URI.create(address))
                .timeout(ANSWER)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Asks an address; empty when there is no answer. */
    Optional<Answer> get(String address) {
        return ask(HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).build());
    }

    private Optional<Answer> ask(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return Optional.of(new Answer(response.statusCode(), body.readNBytes(Bundle.MOST_PACKED)));
            }
        } catch (IOException | IllegalArgumentException silent) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
