package ma.opencommune.federation.domain.bundle;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.federation.domain.json.CanonicalJson;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonRefused;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.federation.domain.note.SignedNote;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * The first line of a bundle: {@code {"checkpoint":"…","consistency":["…"],"fed":"FED/1","from":12,"fromRoot":"…","log":"fed1/…"}}.
 *
 * @param log which log the leaves are of
 * @param from size of the log before the first leaf
 * @param fromRoot root of the log at that size
 * @param note the signed head after the last leaf
 * @param consistency proof that the head goes on from {@code fromRoot}; empty from size 0
 */
public record BundleHead(Origin log, long from, Hash fromRoot, SignedNote note, List<Hash> consistency) {

    private static final String VERSION = "FED/1";
    private static final Set<String> MEMBERS = Set.of("fed", "log", "from", "fromRoot", "checkpoint", "consistency");
    private static final int MOST_HASHES = 128;

    /** Copies the proof. */
    public BundleHead {
        consistency = List.copyOf(consistency);
    }

    /** What the head commits to. */
    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }

    /**
     * Reads the line.
     *
     * @throws BundleRefused when it is no head of a bundle
     */
    public static BundleHead read(byte[] line) {
        try {
            if (!(JsonReader.read(line) instanceof JsonObject object)
                    || !object.members().keySet().equals(MEMBERS)
                    || !text(object, "fed").equals(VERSION)) {
                throw new BundleRefused("The first line is an object with fed = FED/1 and exactly the members "
                        + MEMBERS.stream().sorted().toList());
            }
            Optional<Origin> log = Origin.parse(text(object, "log"));
            SignedNote note = SignedNote.parse(text(object, "checkpoint"));
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            long from = from(object);
            if (log.isEmpty() || !checkpoint.origin().equals(log.get().text()) || from > checkpoint.size()) {
                throw new BundleRefused("The checkpoint is of another log, or ends before the bundle begins");
            }
            return new BundleHead(log.get(), from, hash(text(object, "fromRoot")), note, hashes(object));
        } catch (JsonRefused | NoteRefused e) {
            throw new BundleRefused(String.valueOf(e.getMessage()));
        }
    }

    private static String text(JsonObject object, String name) {
        if (object.members().get(name) instanceof JsonString string) {
            return string.text();
        }
        throw new BundleRefused(name + " is a text");
    }

    private static long from(JsonObject object) {
        if (object.members().get("from") instanceof JsonNumber number
                && number.value() >= 0
                && number.value() == Math.rint(number.value())
                && number.value() <= 1L << 53) {
            return (long) number.value();
        }
        throw new BundleRefused("from is a whole number from 0");
    }

    private static List<Hash> hashes(JsonObject object) {
        if (object.members().get("consistency") instanceof JsonArray array
                && array.items().size() <= MOST_HASHES) {
            return array.items().stream()
                    .map(item -> item instanceof JsonString string ? hash(string.text()) : hash(""))
                    .toList();
        }
        throw new BundleRefused("consistency is a list of at most " + MOST_HASHES + " hashes");
    }

    private static Hash hash(String base64) {
        try {
            return Hash.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new BundleRefused("A hash is 32 bytes in base64");
        }
    }

    /** The line, without its end. */
    public byte[] line() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("fed", new JsonString(VERSION));
        members.put("log", new JsonString(log.text()));
        members.put("from", JsonNumber.of(from));
        members.put("fromRoot", new JsonString(fromRoot.base64()));
        members.put("checkpoint", new JsonString(note.format()));
        members.put(
                "consistency",
                new JsonArray(consistency.stream()
                        .<JsonValue>map(hash -> new JsonString(hash.base64()))
                        .toList()));
        return CanonicalJson.bytes(new JsonObject(members));
    }
}
