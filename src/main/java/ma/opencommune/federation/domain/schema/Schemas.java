package ma.opencommune.federation.domain.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.kernel.Resources;

/**
 * The schemas this version knows. A leaf names its schema with version, {@code information.month/1.0}; the file {@code
 * information.month-1.json} holds the newest minor version of the major one, whose number ends its {@code $id}. A record is retracted with
 * a reason and nothing else; one that is corrected has its reason beside its body.
 */
public final class Schemas {

    private static final String FOLDER = "/ma/opencommune/federation/schemas/";
    private static final Pattern NAME = Pattern.compile("([a-z][a-z.-]{0,59})/([0-9]{1,4})\\.([0-9]{1,4})");
    private static final String RETRACTION = "retraction/1.0";
    private static final String REASON = "reason";
    private static final Schemas SHIPPED = new Schemas(Schemas::file);

    private final Function<String, Optional<String>> files;
    private final Map<String, Optional<Known>> read = new ConcurrentHashMap<>();

    /** A schema that is known, with its minor version. */
    private record Known(int minor, String text, JsonSchema schema) {}

    private Schemas(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /** Those of the application. */
    public static Schemas shipped() {
        return SHIPPED;
    }

    /** These texts, by name with major version, as {@code information.month-1}. */
    public static Schemas of(Map<String, String> texts) {
        return new Schemas(name -> Optional.ofNullable(texts.get(name)));
    }

    private static Optional<String> file(String name) {
        String path = FOLDER + name + ".json";
        return Schemas.class.getResource(path) == null
                ? Optional.empty()
                : Optional.of(Resources.text(Schemas.class, path));
    }

    /** Names with version of those that components tell of. */
    public List<String> names() {
        return Resources.text(Schemas.class, FOLDER + "kinds.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The schema by which bodies of this name with version are read, as written; empty when there is none. */
    public Optional<String> text(String schema) {
        Matcher name = NAME.matcher(schema);
        return name.matches()
                ? known(name).filter(known -> number(name, 3) <= known.minor()).map(Known::text)
                : Optional.empty();
    }

    /** Whether leaves of this schema can be applied here: its major version is known. */
    public boolean knows(String schema) {
        Matcher name = NAME.matcher(schema);
        return name.matches() && known(name).isPresent();
    }

    /**
     * What becomes of a record with this body.
     *
     * @param schema name with version, as its leaf gives it
     */
    public Judgement judge(Operation op, String kind, String schema, JsonObject body) {
        Matcher name = NAME.matcher(schema);
        if (!name.matches() || !name.group(1).equals(kind)) {
            return new Judgement.Refused(List.of("/: the schema " + schema + " is not one of " + kind));
        }
        Optional<Known> known = known(name);
        if (known.isEmpty()) {
            return new Judgement.Held("no schema " + kind + "/" + name.group(2) + " here");
        }
        List<String> faults = new ArrayList<>();
        if (op == Operation.RETRACT) {
            faults.addAll(retraction().faults(body, true));
        } else {
            boolean strict = number(name, 3) <= known.get().minor();
            faults.addAll(known.get().schema().faults(bare(op, body), strict));
        }
        if (op == Operation.CORRECT && !(body.members().get(REASON) instanceof JsonString)) {
            faults.add("/reason: is missing");
        }
        return faults.isEmpty() ? new Judgement.Applied() : new Judgement.Refused(faults);
    }

    private JsonSchema retraction() {
        Matcher name = NAME.matcher(RETRACTION);
        return Optional.of(name)
                .filter(Matcher::matches)
                .flatMap(SHIPPED::known)
                .orElseThrow()
                .schema();
    }

    private static JsonObject bare(Operation op, JsonObject body) {
        if (op != Operation.CORRECT) {
            return body;
        }
        Map<String, JsonValue> members = new TreeMap<>(body.members());
        members.remove(REASON);
        return new JsonObject(members);
    }

    private Optional<Known> known(Matcher name) {
        return read.computeIfAbsent(
                name.group(1) + "-" + number(name, 2), file -> files.apply(file).map(Schemas::parse));
    }

    private static Known parse(String text) {
        JsonValue json = JsonReader.read(text);
        String id = json instanceof JsonObject object && object.members().get("$id") instanceof JsonString string
                ? string.text()
                : "";
        return new Known(Integer.parseInt(id.substring(id.lastIndexOf('.') + 1)), text, JsonSchema.read(json));
    }

    private static int number(Matcher name, int group) {
        return Integer.parseInt(name.group(group));
    }
}
