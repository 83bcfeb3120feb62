package ma.opencommune.federation.domain.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.json.JsonValue.JsonTruth;

/**
 * The one text of a JSON value (RFC 8785): names sorted by UTF-16 code units, no space, shortest numbers, least escapes. Example:
 * {@code {"b": 1.0, "a": "\u00e9"}} becomes <code>{"a":"é","b":1}</code>.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical text. */
    public static String text(JsonValue value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    /** The canonical text in UTF-8: the bytes that are hashed and signed. */
    public static byte[] bytes(JsonValue value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    private void write(JsonValue value) {
        if (value instanceof JsonObject object) {
            members(object.members());
        } else if (value instanceof JsonArray array) {
            items(array.items());
        } else if (value instanceof JsonString string) {
            string(string.text());
        } else if (value instanceof JsonNumber number) {
            out.append(JsonNumbers.write(number.value()));
        } else if (value instanceof JsonTruth truth) {
            out.append(truth.value());
        } else {
            out.append("null");
        }
    }

    private void members(Map<String, JsonValue> members) {
        out.append('{');
        String between = "";
        // String compares by UTF-16 code units, as the RFC wants
        for (Map.Entry<String, JsonValue> member : new TreeMap<>(members).entrySet()) {
            out.append(between);
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            between = ",";
        }
        out.append('}');
    }

    private void items(List<JsonValue> items) {
        out.append('[');
        String between = "";
        for (JsonValue item : items) {
            out.append(between);
            write(item);
            between = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '"', '\\' -> out.append('\\').append(sign);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (sign < ' ') {
                        out.append("\\u00").append(Character.forDigit(sign >> 4, 16));
                        out.append(Character.forDigit(sign & 15, 16));
                    } else {
                        out.append(sign);
                    }
                }
            }
        }
        out.append('"');
    }
}
