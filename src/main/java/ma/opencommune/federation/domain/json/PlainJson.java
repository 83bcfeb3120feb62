package ma.opencommune.federation.domain.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNull;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.json.JsonValue.JsonTruth;
import org.jspecify.annotations.Nullable;

/** JSON values of maps, lists, texts, whole numbers and truth values. */
public final class PlainJson {

    private PlainJson() {}

    /**
     * The value of a plain object.
     *
     * @throws IllegalArgumentException when it is of another kind; a fraction too, because amounts are whole
     */
    public static JsonValue of(@Nullable Object plain) {
        if (plain == null) {
            return new JsonNull();
        }
        if (plain instanceof String text) {
            return new JsonString(text);
        }
        if (plain instanceof Long || plain instanceof Integer) {
            return JsonNumber.of(((Number) plain).longValue());
        }
        if (plain instanceof Boolean truth) {
            return new JsonTruth(truth);
        }
        if (plain instanceof List<?> list) {
            List<JsonValue> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item)));
            return new JsonArray(items);
        }
        if (plain instanceof Map<?, ?> map) {
            return object(map);
        }
        throw new IllegalArgumentException("No text, whole number, truth value, list or map: " + plain.getClass());
    }

    /** The object of a map. */
    public static JsonObject object(Map<?, ?> map) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put(String.valueOf(name), of(value)));
        return new JsonObject(members);
    }
}
