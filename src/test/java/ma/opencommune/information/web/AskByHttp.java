package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the form as a program would: every field, every time. */
public final class AskByHttp {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]*)\"");

    private static final String BOUNDARY = "oc-boundary-7MA4YWxk";

    private final String url;

    /** The fields of the second step, to be changed by a test. */
    final Map<String, String> fields = new LinkedHashMap<>();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The form of the server at this address. */
    public AskByHttp(String url) {
        this.url = url;
        fields.put("ask", "ask");
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.put("stage", "review");
        fields.put("subject", "Budget des écoles");
        fields.put("description", "Les dépenses de 2026");
        fields.put("form", "ELECTRONIC");
        fields.put("kind", "ORDINARY");
        fields.put("name", "Amina MARKERNAME");
        fields.put("email", "amina" + System.nanoTime() + "@example.ma");
        fields.put("nationalId", "MARKER123");
        fields.put("standing", "CITIZEN");
        fields.put("language", "fr");
        fields.put("consent", "yes");
        fields.put("send", "send");
    }

    /** A key of a form that was shown long enough ago to be read. */
    public AskByHttp shown() throws InterruptedException {
        Matcher key = KEY.matcher(given().get(url + "/fr/information/ask").asString());
        if (!key.find()) {
            throw new AssertionError("the form has no key");
        }
        fields.put("key", key.group(1));
        Thread.sleep(2100);
        return this;
    }

    AskByHttp with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** Attaches a file under this name. */
    AskByHttp file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Sends the form in one piece, with its length, as a browser does. */
    Response send() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> part(body, "name=\"files\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return given().header("Origin", url)
                .redirects()
                .follow(false)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("multipart/form-data; boundary=" + BOUNDARY)
                .body(body.toByteArray())
                .post(url + "/fr/information/ask");
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] bytes) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends and gives the address of the receipt. */
    public String receipt() {
        Response answer = send();
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return url + answer.header("Location").replaceFirst("^https?://[^/]*", "");
    }
}
