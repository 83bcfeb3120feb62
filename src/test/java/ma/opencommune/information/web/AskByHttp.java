package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the form as a program would: every field, every time. */
final class AskByHttp {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]*)\"");

    private final String url;

    /** The fields of the second step, to be changed by a test. */
    final Map<String, String> fields = new LinkedHashMap<>();

    AskByHttp(String url) {
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
    AskByHttp shown() throws InterruptedException {
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

    Response send() {
        RequestSpecification form =
                given().header("Origin", url).redirects().follow(false).contentType("multipart/form-data");
        fields.forEach((name, value) -> form.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .mimeType("text/plain")
                .build()));
        return form.post(url + "/fr/information/ask");
    }

    /** Sends and gives the address of the receipt. */
    String receipt() {
        Response answer = send();
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return url + answer.header("Location").replaceFirst("^https?://[^/]*", "");
    }
}
