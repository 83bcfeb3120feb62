package ma.opencommune.federation.domain.leaf;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.federation.domain.json.CanonicalJson;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonRefused;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNull;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;

/** Reads the bytes of a leaf; whoever wrote them, they must be the canonical ones. */
public final class LeafReader {

    private static final Set<String> MEMBERS = Set.of(
            "ou", "seq", "id", "kind", "schema", "op", "rev", "prev", "occurredAt", "recordedAt", "refs", "body");

    private final JsonObject json;

    private LeafReader(JsonObject json) {
        this.json = json;
    }

    /**
     * The leaf of these bytes.
     *
     * @throws LeafRefused when they are not canonical or no leaf
     */
    public static Leaf read(byte[] bytes) {
        try {
            JsonValue value = JsonReader.read(bytes);
            if (!(value instanceof JsonObject object)
                    || !object.members().keySet().equals(MEMBERS)) {
                throw new LeafRefused("A leaf is an object with exactly the members "
                        + MEMBERS.stream().sorted().toList());
            }
            if (!Arrays.equals(bytes, CanonicalJson.bytes(value))) {
                throw new LeafRefused("Not in canonical form");
            }
            return new LeafReader(object).leaf();
        } catch (JsonRefused | DateTimeParseException e) {
            throw new LeafRefused(String.valueOf(e.getMessage()));
        }
    }

    private Leaf leaf() {
        return new Leaf(
                code(),
                integer("seq"),
                text("id"),
                text("kind"),
                text("schema"),
                operation(),
                integer("rev"),
                previous(),
                instant("occurredAt"),
                instant("recordedAt"),
                refs(),
                body());
    }

    private CollectivityCode code() {
        try {
            return CollectivityCode.of(text("ou"));
        } catch (IllegalArgumentException e) {
            throw new LeafRefused(String.valueOf(e.getMessage()));
        }
    }

    private Operation operation() {
        String text = text("op");
        return Arrays.stream(Operation.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new LeafRefused("No operation " + text));
    }

    private Optional<Hash> previous() {
        if (member("prev") instanceof JsonNull) {
            return Optional.empty();
        }
        String text = text("prev");
        if (!text.matches("[0-9a-f]{64}")) {
            throw new LeafRefused("prev is a hash in lower-case hexadecimal, or null");
        }
        return Optional.of(Hash.of(HexFormat.of().parseHex(text)));
    }

    private Instant instant(String name) {
        Instant instant = Instant.parse(text(name));
        if (!instant.toString().equals(text(name))) {
            throw new LeafRefused(name + " is written " + instant);
        }
        return instant;
    }

    private List<String> refs() {
        if (member("refs") instanceof JsonArray array) {
            return array.items().stream().map(item -> text("refs", item)).toList();
        }
        throw new LeafRefused("refs is a list of texts");
    }

    private JsonObject body() {
        if (member("body") instanceof JsonObject object) {
            return object;
        }
        throw new LeafRefused("body is an object");
    }

    private long integer(String name) {
        if (member(name) instanceof JsonNumber number
                && number.value() == Math.rint(number.value())
                && Math.abs(number.value()) <= 1L << 53) {
            return (long) number.value();
        }
        throw new LeafRefused(name + " is an integer");
    }

    private String text(String name) {
        return text(name, member(name));
    }

    private static String text(String name, JsonValue value) {
        if (value instanceof JsonString string) {
            return string.text();
        }
        throw new LeafRefused(name + " is a text");
    }

    private JsonValue member(String name) {
        JsonValue value = json.members().get(name);
        if (value == null) {
            throw new LeafRefused(name + " is missing");
        }
        return value;
    }
}
