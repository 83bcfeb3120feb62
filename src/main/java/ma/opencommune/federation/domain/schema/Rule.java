package ma.opencommune.federation.domain.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.federation.domain.json.CanonicalJson;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNull;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.json.JsonValue.JsonTruth;

/** One word of a schema that looks at one value; as in JSON Schema, it says nothing about values of another type. */
@FunctionalInterface
interface Rule {

    /** What is wrong with the value, as the end of a sentence that begins with its place. */
    Optional<String> fault(JsonValue value);

    /**
     * The rule of this word.
     *
     * @throws IllegalArgumentException when it is not known or malformed
     */
    static Rule of(String word, JsonValue says) {
        return switch (word) {
            case "type" -> type(says);
            case "enum" -> among(says);
            case "const" -> value -> unless(same(value, says), ": is " + CanonicalJson.text(says));
            case "format" -> format(says);
            case "pattern" -> pattern(says);
            case "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems" -> bound(word, number(says));
            default -> throw new IllegalArgumentException("Not checked here: " + word);
        };
    }

    private static Rule type(JsonValue says) {
        List<String> types = says instanceof JsonString one ? List.of(one.text()) : JsonSchema.texts(says);
        return value ->
                unless(types.stream().anyMatch(type -> isOf(type, value)), ": is " + String.join(" or ", types));
    }

    private static boolean isOf(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "number" -> value instanceof JsonNumber;
            case "integer" -> value instanceof JsonNumber number && number.value() == Math.rint(number.value());
            case "boolean" -> value instanceof JsonTruth;
            case "null" -> value instanceof JsonNull;
            default -> throw new IllegalArgumentException("No type: " + type);
        };
    }

    private static Rule among(JsonValue says) {
        if (says instanceof JsonArray array) {
            return value -> unless(
                    array.items().stream().anyMatch(item -> same(item, value)),
                    ": is one of " + CanonicalJson.text(says));
        }
        throw new IllegalArgumentException("enum is a list");
    }

    private static boolean same(JsonValue one, JsonValue other) {
        return CanonicalJson.text(one).equals(CanonicalJson.text(other));
    }

    private static Rule format(JsonValue says) {
        if (!same(says, new JsonString("date"))) {
            throw new IllegalArgumentException("Not checked here: format " + CanonicalJson.text(says));
        }
        return value -> unless(!(value instanceof JsonString text) || date(text.text()), ": is a day as 2026-11-30");
    }

    private static boolean date(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Rule pattern(JsonValue says) {
        Pattern pattern = Pattern.compile(says instanceof JsonString text ? text.text() : "");
        return value -> unless(
                !(value instanceof JsonString text)
                        || pattern.matcher(text.text()).find(),
                ": has the form " + pattern);
    }

    private static double number(JsonValue says) {
        if (says instanceof JsonNumber number) {
            return number.value();
        }
        throw new IllegalArgumentException("A bound is a number");
    }

    private static Rule bound(String word, double bound) {
        return value -> {
            double measured = measured(word, value);
            boolean within = Double.isNaN(measured) || (word.startsWith("min") ? measured >= bound : measured <= bound);
            return unless(within, ": " + word + " is " + (long) bound);
        };
    }

    /** What the bound is about; not a number when it is about another type. */
    private static double measured(String word, JsonValue value) {
        if (word.endsWith("Length")) {
            return value instanceof JsonString text ? text.text().codePoints().count() : Double.NaN;
        }
        if (word.endsWith("Items")) {
            return value instanceof JsonArray array ? array.items().size() : Double.NaN;
        }
        return value instanceof JsonNumber number ? number.value() : Double.NaN;
    }

    private static Optional<String> unless(boolean right, String fault) {
        return right ? Optional.empty() : Optional.of(fault);
    }
}
