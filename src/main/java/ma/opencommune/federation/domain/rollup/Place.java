package ma.opencommune.federation.domain.rollup;

import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;

/**
 * A place in a body, as {@code due.inTime}.
 *
 * @param path names, with points between them
 */
public record Place(String path) {

    /** The text there; empty when there is none. */
    public Optional<String> text(JsonObject body) {
        return value(body).filter(JsonString.class::isInstance).map(one -> ((JsonString) one).text());
    }

    /** The whole number there; empty when it is hidden or not there. */
    public OptionalLong number(JsonObject body) {
        Optional<JsonValue> found = value(body);
        return found.isPresent() && found.get() instanceof JsonNumber number
                ? OptionalLong.of((long) number.value())
                : OptionalLong.empty();
    }

    private Optional<JsonValue> value(JsonObject body) {
        Optional<JsonValue> at = Optional.of(body);
        for (String name : path.split("\\.")) {
            at = at.filter(JsonObject.class::isInstance)
                    .map(object -> ((JsonObject) object).members().get(name));
        }
        return at;
    }
}
