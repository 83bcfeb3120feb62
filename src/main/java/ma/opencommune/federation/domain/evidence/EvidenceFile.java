package ma.opencommune.federation.domain.evidence;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.federation.domain.json.CanonicalJson;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;

/** Evidence as a file: JSON, the leaves as texts within it. */
public final class EvidenceFile {

    private EvidenceFile() {}

    /** The file. */
    public static String write(Evidence evidence) {
        Map<String, JsonValue> file = new TreeMap<>();
        file.put("format", new JsonString(Evidence.FORMAT));
        file.put("indicator", evidence.indicator());
        file.put("period", new JsonString(evidence.period()));
        file.put("ou", new JsonString(evidence.ou().text()));
        file.put("figure", claim(evidence.claimed()));
        Map<String, JsonValue> spoke = new TreeMap<>();
        evidence.spoke().forEach((ou, people) -> spoke.put(ou.text(), JsonNumber.of(people)));
        file.put("spoke", new JsonObject(spoke));
        file.put(
                "inputs",
                new JsonArray(evidence.inputs().stream().map(EvidenceFile::leaf).toList()));
        evidence.sealed().ifPresent(told -> file.put("sealed", leaf(told)));
        Map<String, JsonValue> heads = new TreeMap<>();
        evidence.heads().forEach((ou, note) -> heads.put(ou.text(), new JsonString(note)));
        file.put("heads", new JsonObject(heads));
        file.put("keys", texts(evidence.keys()));
        return CanonicalJson.text(new JsonObject(file)) + "\n";
    }

    private static JsonValue claim(Evidence.Claim claim) {
        Map<String, JsonValue> figure = new TreeMap<>();
        figure.put("numerator", JsonNumber.of(claim.numerator()));
        figure.put("denominator", JsonNumber.of(claim.denominator()));
        figure.put("hidden", JsonNumber.of(claim.hidden()));
        figure.put("root", new JsonString(claim.root()));
        figure.put("method", new JsonString(claim.method()));
        return new JsonObject(figure);
    }

    private static JsonValue leaf(ProvenLeaf leaf) {
        Map<String, JsonValue> members = new TreeMap<>();
        members.put("leaf", new JsonString(leaf.text()));
        members.put("proof", texts(leaf.proof().stream().map(Hash::hex).toList()));
        return new JsonObject(members);
    }

    private static JsonArray texts(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonString::new).toList());
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Evidence read(String text) {
        try {
            JsonObject file = object(JsonReader.read(text));
            if (!text(file, "format").equals(Evidence.FORMAT)) {
                throw new IllegalArgumentException("Not " + Evidence.FORMAT);
            }
            JsonObject figure = object(member(file, "figure"));
            Map<CollectivityCode, Long> spoke = new TreeMap<>();
            object(member(file, "spoke"))
                    .members()
                    .forEach((ou, people) -> spoke.put(CollectivityCode.of(ou), number(people)));
            Map<CollectivityCode, String> heads = new TreeMap<>();
            object(member(file, "heads"))
                    .members()
                    .forEach((ou, note) -> heads.put(CollectivityCode.of(ou), string(note)));
            return new Evidence(
                    member(file, "indicator"),
                    text(file, "period"),
                    CollectivityCode.of(text(file, "ou")),
                    new Evidence.Claim(
                            number(member(figure, "numerator")),
                            number(member(figure, "denominator")),
                            number(member(figure, "hidden")),
                            text(figure, "root"),
                            text(figure, "method")),
                    spoke,
                    items(member(file, "inputs")).stream()
                            .map(EvidenceFile::proven)
                            .toList(),
                    Optional.ofNullable(file.members().get("sealed")).map(EvidenceFile::proven),
                    heads,
                    items(member(file, "keys")).stream()
                            .map(EvidenceFile::string)
                            .toList());
        } catch (RuntimeException malformed) {
            throw new IllegalArgumentException("No evidence: " + malformed.getMessage(), malformed);
        }
    }

    private static ProvenLeaf proven(JsonValue json) {
        JsonObject leaf = object(json);
        return new ProvenLeaf(
                text(leaf, "leaf"),
                items(member(leaf, "proof")).stream()
                        .map(hash -> Hash.of(HexFormat.of().parseHex(string(hash))))
                        .toList());
    }

    private static JsonValue member(JsonObject object, String name) {
        JsonValue value = object.members().get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static String text(JsonObject object, String name) {
        return string(member(object, name));
    }

    private static JsonObject object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException("expected an object");
    }

    private static List<JsonValue> items(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.items();
        }
        throw new IllegalArgumentException("expected a list");
    }

    private static String string(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.text();
        }
        throw new IllegalArgumentException("expected a text");
    }

    private static long number(JsonValue value) {
        if (value instanceof JsonNumber number && number.value() == Math.rint(number.value())) {
            return (long) number.value();
        }
        throw new IllegalArgumentException("expected a whole number");
    }
}
