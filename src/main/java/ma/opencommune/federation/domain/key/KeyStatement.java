package ma.opencommune.federation.domain.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.note.Ed25519;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.kernel.CollectivityCode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a KEY leaf: from here on this key signs. The new key signs that it is held, the old one that it hands over.
 *
 * @param key the new key
 * @param possession signature of the new key, base64
 * @param handover signature of the key before, base64; empty for the first key
 */
public record KeyStatement(NoteKey key, String possession, Optional<String> handover) {

    /** Kind of the leaf. */
    public static final String KIND = "federation.key";

    /** Its schema. */
    public static final String SCHEMA = "federation.key/1.0";

    /** The statement of a node's first key. */
    public static KeyStatement first(CollectivityCode ou, NoteKey key, byte[] seed) {
        return new KeyStatement(key, signed(ou, key, seed), Optional.empty());
    }

    /** The statement of a key that follows another. */
    public static KeyStatement next(CollectivityCode ou, NoteKey key, byte[] seed, byte[] before) {
        return new KeyStatement(key, signed(ou, key, seed), Optional.of(signed(ou, key, before)));
    }

    /**
     * Reads the body of a leaf.
     *
     * @throws NoteRefused when it is none
     */
    public static KeyStatement read(JsonObject body) {
        Optional<String> key = text(body, "key");
        Optional<String> possession = text(body, "possession");
        if (key.isEmpty() || possession.isEmpty()) {
            throw new NoteRefused("A key leaf has a key and its possession");
        }
        return new KeyStatement(NoteKey.parse(key.get()), possession.get(), text(body, "handover"));
    }

    private static Optional<String> text(JsonObject body, String name) {
        return body.members().get(name) instanceof JsonString string ? Optional.of(string.text()) : Optional.empty();
    }

    /** Whether the new key is held by whoever states it. */
    public boolean held(CollectivityCode ou) {
        return verified(ou, key, possession);
    }

    /** Whether this key handed over to the new one. */
    public boolean handedOverBy(CollectivityCode ou, NoteKey before) {
        return handover.filter(signature -> verified(ou, before, signature)).isPresent();
    }

    /** The body of the leaf. */
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("key", key.toString());
        body.put("possession", possession);
        body.put("handover", handover.orElse(null));
        return body;
    }

    private boolean verified(CollectivityCode ou, NoteKey by, String signature) {
        try {
            return Ed25519.verify(
                    by.publicKey(), message(ou, key), Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static String signed(CollectivityCode ou, NoteKey key, byte[] seed) {
        return Base64.getEncoder().encodeToString(Ed25519.sign(seed, message(ou, key)));
    }

    private static byte[] message(CollectivityCode ou, NoteKey key) {
        return ("FED/1 key\n" + ou.text() + "\n" + key + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
