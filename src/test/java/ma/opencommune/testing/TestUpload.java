package ma.opencommune.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form with one file, sent as a browser sends it: its whole length said beforehand. */
public final class TestUpload {

    private static final String BOUNDARY = "----the-boundary-of-the-test";

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String cookies = "";

    /** One more field. */
    public TestUpload with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Sent by whoever has this session. */
    public TestUpload by(String session) {
        cookies = TestPeople.COOKIE + "=" + session + "; JSESSIONIDVERSION=2f:0";
        return this;
    }

    /** Sends the form with this file and gives the answer as it is, without following it. */
    public HttpResponse<String> send(String url, String field, String name, byte[] file) {
        URI address = URI.create(url);
        fields.forEach((one, value) -> part("\"" + one + "\"", "text/plain;charset=UTF-8", bytes(value)));
        part("\"" + field + "\"; filename=\"" + name + "\"", "application/octet-stream", file);
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(2))
                .header("Origin", address.getScheme() + "://" + address.getAuthority())
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void part(String disposition, String type, byte[] content) {
        body.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + disposition
                + "\r\nContent-Type: " + type + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
