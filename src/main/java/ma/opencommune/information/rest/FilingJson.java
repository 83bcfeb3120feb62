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
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.information.app.Filing;
import ma.opencommune.information.domain.request.AnswerForm;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.kernel.Language;

/** Reads a request as a program sends it: an object with the fields of the form as texts, and consent as true. */
final class FilingJson {

    private static final int LARGEST = 64 * 1024;

    private final JsonObject json;

    private FilingJson(JsonObject json) {
        this.json = json;
    }

    /** The request; empty when the body is no such object, or too large. */
    static Optional<Filing> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return Optional.of(new FilingJson(reader.readObject()).filing());
        } catch (JsonException noObject) {
            return Optional.empty();
        }
    }

    private Filing filing() {
        return new Filing(
                Language.parse(text("language")).orElse(Language.AR),
                text("name"),
                text("email"),
                text("phone"),
                text("address"),
                text("nationalId"),
                word(Requester.Standing.class, "standing", Requester.Standing.CITIZEN),
                text("association"),
                text("subject"),
                text("description"),
                word(AnswerForm.class, "form", AnswerForm.ELECTRONIC),
                word(RequestKind.class, "kind", RequestKind.ORDINARY),
                text("urgentReason"),
                text("portal"),
                JsonValue.TRUE.equals(json.get("consent")));
    }

    private String text(String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private <E extends Enum<E>> E word(Class<E> type, String name, E otherwise) {
        String sent = text(name).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(sent)) {
                return constant;
            }
        }
        return otherwise;
    }
}
