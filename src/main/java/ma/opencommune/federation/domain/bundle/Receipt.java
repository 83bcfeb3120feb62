package ma.opencommune.federation.domain.bundle;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonRefused;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.LeafReader;
import ma.opencommune.federation.domain.leaf.LeafRefused;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.domain.tree.ProofChecks;
import ma.opencommune.kernel.JsonText;

/**
 * What the receiver of a bundle gives back: the leaf of its own log that holds the head of the bundle, its own signed head right after
 * that leaf, and the proof that the one is in the other.
 *
 * @param log log of the bundle
 * @param size its size in the head of the bundle
 * @param root its root there
 * @param leaf the leaf of the receiver, as written
 * @param checkpoint the receiver's signed head
 * @param proof proof that the leaf is the last under that head
 */
public record Receipt(Origin log, long size, Hash root, String leaf, String checkpoint, List<Hash> proof) {

    /** As JSON. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("log", log.text());
        json.put("size", size);
        json.put("root", root.base64());
        json.put("leaf", leaf);
        json.put("checkpoint", checkpoint);
        json.put("proof", proof.stream().map(Hash::base64).toList());
        return JsonText.of(json);
    }

    /** The receipt written in this text; empty when it is none. */
    public static Optional<Receipt> read(String text) {
        try {
            if (JsonReader.read(text) instanceof JsonObject object
                    && object.members().get("proof") instanceof JsonArray proof
                    && object.members().get("size") instanceof JsonNumber size) {
                return Origin.parse(text(object, "log"))
                        .map(log -> new Receipt(
                                log,
                                (long) size.value(),
                                hash(new JsonString(text(object, "root"))),
                                text(object, "leaf"),
                                text(object, "checkpoint"),
                                proof.items().stream().map(Receipt::hash).toList()));
            }
            return Optional.empty();
        } catch (JsonRefused | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonString string ? string.text() : "";
    }

    private static Hash hash(JsonValue value) {
        return Hash.of(java.util.Base64.getDecoder().decode(value instanceof JsonString string ? string.text() : ""));
    }

    /** Whether it shows that the receiver, whose signature under the head is checked elsewhere, holds this head of the log. */
    public boolean proves(Origin wanted, long wantedSize, Hash wantedRoot) {
        try {
            Leaf held = LeafReader.read(leaf.getBytes(StandardCharsets.UTF_8));
            Checkpoint head = Checkpoint.parse(ma.opencommune.federation.domain.note.SignedNote.parse(checkpoint)
                    .text());
            return log.equals(wanted)
                    && size == wantedSize
                    && root.equals(wantedRoot)
                    && text(held.body(), "log").equals(log.text())
                    && text(held.body(), "root").equals(root.base64())
                    && held.body().members().get("size") instanceof JsonNumber number
                    && (long) number.value() == size
                    && head.origin().equals(Origin.up(held.ou()).text())
                    && ProofChecks.included(held.hash(), held.seq(), head.size(), proof, head.root());
        } catch (LeafRefused | NoteRefused none) {
            return false;
        }
    }
}
