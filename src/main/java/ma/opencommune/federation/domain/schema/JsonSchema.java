package ma.opencommune.federation.domain.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.json.JsonValue.JsonTruth;

/**
 * A JSON Schema (2020-12) of the part that our schemas use. A schema with any other word is refused when it is read, so that nothing is
 * believed to be checked that is not. {@code format} is an assertion here, and {@code date} the only one.
 */
public final class JsonSchema {

    private static final Set<String> NOTES = Set.of("$schema", "$id", "title", "description", "examples");

    private final Map<String, JsonSchema> properties = new TreeMap<>();
    private final List<String> required = new ArrayList<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private boolean open = true;
    private Optional<JsonSchema> items = Optional.empty();

    private JsonSchema() {}

    /**
     * Reads a schema.
     *
     * @throws IllegalArgumentException when it uses a word that is not checked here
     */
    public static JsonSchema read(JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            throw new IllegalArgumentException("A schema is an object");
        }
        JsonSchema schema = new JsonSchema();
        new TreeMap<>(object.members()).forEach(schema::word);
        return schema;
    }

    private void word(String word, JsonValue value) {
        if (NOTES.contains(word)) {
            return;
        }
        switch (word) {
            case "properties" -> members(value).forEach((name, schema) -> properties.put(name, read(schema)));
            case "required" -> required.addAll(texts(value));
            case "additionalProperties" -> open = value instanceof JsonTruth truth && truth.value();
            case "items" -> items = Optional.of(read(value));
            default -> rules.put(word, Rule.of(word, value));
        }
    }

    private static Map<String, JsonValue> members(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members();
        }
        throw new IllegalArgumentException("properties is an object");
    }

    static List<String> texts(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.items().stream()
                    .map(item -> item instanceof JsonString text ? text.text() : "")
                    .toList();
        }
        throw new IllegalArgumentException("Expected a list of texts");
    }

    /**
     * All that is wrong with a value, each with its place; empty when nothing is.
     *
     * @param strict whether members that the schema does not name are wrong where it says so; not for a newer minor version
     */
    public List<String> faults(JsonValue value, boolean strict) {
        List<String> faults = new ArrayList<>();
        check("", value, strict, faults);
        return faults;
    }

    private void check(String at, JsonValue value, boolean strict, List<String> faults) {
        rules.values()
                .forEach(rule -> rule.fault(value).ifPresent(fault -> faults.add((at.isEmpty() ? "/" : at) + fault)));
        if (value instanceof JsonObject object) {
            object(at, object, strict, faults);
        }
        if (value instanceof JsonArray array && items.isPresent()) {
            for (int index = 0; index < array.items().size(); index++) {
                items.get().check(at + "/" + index, array.items().get(index), strict, faults);
            }
        }
    }

    private void object(String at, JsonObject object, boolean strict, List<String> faults) {
        required.stream()
                .filter(name -> !object.members().containsKey(name))
                .forEach(name -> faults.add(at + "/" + name + ": is missing"));
        new TreeMap<>(object.members()).forEach((name, member) -> {
            JsonSchema schema = properties.get(name);
            if (schema != null) {
                schema.check(at + "/" + name, member, strict, faults);
            } else if (strict && !open) {
                faults.add(at + "/" + name + ": is not known");
            }
        });
    }
}
