package ma.opencommune.information.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.opencommune.information.app.Filing;
import ma.opencommune.information.domain.request.AnswerForm;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.kernel.Language;

/** Reads a request as a program sends it: an object with the fields of the form as texts, and consent as true. */
final class FilingJson {

    private static final int LARGEST = 64 * 1024;

    private static final Map<String, List<String>> CHOICES = Map.of(
            "kind", names(RequestKind.values()),
            "form", names(AnswerForm.values()),
            "standing", names(Requester.Standing.values()),
            "language", Stream.of(Language.values()).map(Language::tag).toList());

    private final JsonObject json;

    private FilingJson(JsonObject json) {
        this.json = json;
    }

    /** What was sent; empty when the body is no such object, or too large. */
    static Optional<FilingJson> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return Optional.of(new FilingJson(reader.readObject()));
        } catch (JsonException noObject) {
            return Optional.empty();
        }
    }

    /** The request; a choice that was not sent is the first of the form. */
    Filing filing() {
        return Filing.of(this::text, Language.AR, JsonValue.TRUE.equals(json.get("consent")));
    }

    /** The fields with a word that is none of those to choose from, each with these. */
    Map<String, List<String>> unknown() {
        Map<String, List<String>> unknown = new TreeMap<>();
        CHOICES.forEach((field, accepted) -> {
            if (json.containsKey(field) && !accepted.contains(text(field).toLowerCase(Locale.ROOT))) {
                unknown.put(field, accepted);
            }
        });
        return unknown;
    }

    private String text(String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
