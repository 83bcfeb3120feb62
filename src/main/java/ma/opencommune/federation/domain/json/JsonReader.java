package ma.opencommune.federation.domain.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNull;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.json.JsonValue.JsonTruth;

/**
 * Reads JSON strictly. Refused besides what is no JSON: ill-formed UTF-8, a byte order mark, a name twice, half a surrogate pair,
 * integers a double changes (9007199254740993), numbers too large or too small for a double, nesting deeper than {@value
 * #DEEPEST}.
 */
public final class JsonReader {

    /** The deepest nesting of objects and arrays that is read. */
    public static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The value of these UTF-8 bytes.
     *
     * @throws JsonRefused when they are not accepted
     */
    public static JsonValue read(byte[] utf8) {
        try {
            // a new decoder reports malformed input, where new String would put a replacement character
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new JsonRefused("No UTF-8", 0);
        }
    }

    /** The same of a text. */
    public static JsonValue read(String text) {
        JsonReader reader = new JsonReader(text);
        JsonValue value = reader.value();
        reader.space();
        if (reader.at < text.length()) {
            throw reader.refused("More after the end");
        }
        return value;
    }

    private JsonValue value() {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(string());
            case 't' -> word("true", new JsonTruth(true));
            case 'f' -> word("false", new JsonTruth(false));
            case 'n' -> word("null", new JsonNull());
            default -> number();
        };
    }

    private JsonValue object() {
        enter();
        Map<String, JsonValue> members = new HashMap<>();
        space();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
                space();
            }
            int start = at;
            String name = string();
            space();
            expect(':');
            if (members.put(name, value()) != null) {
                throw new JsonRefused("The name \"" + name + "\" stands there twice", start);
            }
            space();
        }
        leave();
        return new JsonObject(members);
    }

    private JsonValue array() {
        enter();
        List<JsonValue> items = new ArrayList<>();
        space();
        while (peek() != ']') {
            if (!items.isEmpty()) {
                expect(',');
            }
            items.add(value());
            space();
        }
        leave();
        return new JsonArray(items);
    }

    private String string() {
        int start = at;
        expect('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char sign = next();
            if (sign < ' ') {
                throw refused("A control character in a text");
            }
            out.append(sign == '\\' ? escaped() : sign);
        }
        at++;
        try {
            Unicode.check(out.toString());
        } catch (JsonRefused half) {
            throw new JsonRefused("Half a surrogate pair in a text", start);
        }
        return out.toString();
    }

    private char escaped() {
        char sign = next();
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> throw refused("No such escape");
        };
    }

    private char hex() {
        int code = 0;
        for (int digits = 0; digits < 4; digits++) {
            char sign = next();
            int digit = sign < 128 ? Character.digit(sign, 16) : -1;
            if (digit < 0) {
                throw refused("No hexadecimal digit");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private JsonValue number() {
        int start = at;
        while (at < text.length() && "+-.0123456789Ee".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return JsonNumbers.read(text.substring(start, at), start);
    }

    private JsonValue word(String word, JsonValue value) {
        if (!text.startsWith(word, at)) {
            throw refused("Not expected here");
        }
        at += word.length();
        return value;
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw refused("Nested deeper than " + DEEPEST);
        }
    }

    private void leave() {
        at++;
        depth--;
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw refused("The text ends too early");
        }
        return text.charAt(at);
    }

    private char next() {
        char sign = peek();
        at++;
        return sign;
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw refused("Expected " + sign);
        }
        at++;
    }

    private JsonRefused refused(String reason) {
        return new JsonRefused(reason, at);
    }
}
