package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The gateway for text messages: an address that takes {@code POST {"from","to","text"}} as JSON with a bearer token and answers 2xx when
 * it has taken the message. Any provider's own way is adapted there, outside of the application.
 */
@ApplicationScoped
class TextGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CLASS = 100;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    @ConfigProperty(name = "opencommune.sms.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "opencommune.sms.token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "opencommune.sms.from", defaultValue = "Commune")
    String from;

    /** Whether there is one. */
    boolean connected() {
        return url.isPresent();
    }

    /** Hands a message over; false when it was not taken and is to be tried again. */
    boolean send(String to, String text) {
        String body = Json.createObjectBuilder()
                .add("from", from)
                .add("to", to)
                .add("text", text)
                .build()
                .toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.orElseThrow()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            / CLASS
                    == 2;
        } catch (IOException notReached) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
