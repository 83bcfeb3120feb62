package ma.opencommune.federation.domain.leaf;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.json.CanonicalJson;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonNull;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;

/**
 * The envelope of a record on its way (FED/1, section 2). Knows nothing of the body: an unknown schema travels whole.
 *
 * @param ou collectivity that owns the record and the log
 * @param seq place in the log, from 0, without gaps
 * @param id the record, the same in all its revisions
 * @param kind what the record is, as {@code information.register-entry}
 * @param schema schema of the body with its version, as {@code information.register-entry/1.0}
 * @param op what the leaf does
 * @param rev revision of the record, from 1
 * @param prev leaf hash of the revision before; empty for the first
 * @param occurredAt when it happened
 * @param recordedAt when it was written down
 * @param refs other records it speaks of
 * @param body the record; publishable data or salted digests, amounts in integer centimes
 */
public record Leaf(
        CollectivityCode ou,
        long seq,
        String id,
        String kind,
        String schema,
        Operation op,
        long rev,
        Optional<Hash> prev,
        Instant occurredAt,
        Instant recordedAt,
        List<String> refs,
        JsonObject body) {

    /** Refuses what the protocol does not know. */
    public Leaf {
        refs = List.copyOf(refs);
        if (seq < 0 || rev < 1) {
            throw new LeafRefused("seq counts from 0 and rev from 1, not " + seq + " and " + rev);
        }
        if (id.isEmpty() || kind.isEmpty() || schema.isEmpty()) {
            throw new LeafRefused("id, kind and schema are not empty");
        }
        if ((rev == 1) != prev.isEmpty()) {
            throw new LeafRefused("The first revision has no prev, each later one has");
        }
    }

    /** The bytes that are stored, hashed and sent (RFC 8785); later only copied, never written anew. */
    public byte[] bytes() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("ou", new JsonString(ou.text()));
        members.put("seq", JsonNumber.of(seq));
        members.put("id", new JsonString(id));
        members.put("kind", new JsonString(kind));
        members.put("schema", new JsonString(schema));
        members.put("op", new JsonString(op.name()));
        members.put("rev", JsonNumber.of(rev));
        members.put(
                "prev", prev.<JsonValue>map(hash -> new JsonString(hash.hex())).orElse(new JsonNull()));
        members.put("occurredAt", new JsonString(occurredAt.toString()));
        members.put("recordedAt", new JsonString(recordedAt.toString()));
        members.put(
                "refs",
                new JsonArray(refs.stream().<JsonValue>map(JsonString::new).toList()));
        members.put("body", body);
        return CanonicalJson.bytes(new JsonObject(members));
    }

    /** The hash of these bytes as a leaf of the log. */
    public Hash hash() {
        return Hash.leaf(bytes());
    }
}
