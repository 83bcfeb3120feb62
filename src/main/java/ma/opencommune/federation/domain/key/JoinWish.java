package ma.opencommune.federation.domain.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.note.Ed25519;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.kernel.CollectivityCode;

/**
 * A node wants to report to its parent.
 *
 * @param ou which node
 * @param key its key
 * @param code the code it was given
 * @param signature of the key over the others, base64
 */
public record JoinWish(CollectivityCode ou, NoteKey key, String code, String signature) {

    /** The wish of a node, signed by its key. */
    public static JoinWish of(CollectivityCode ou, NoteKey key, String code, byte[] seed) {
        return new JoinWish(
                ou, key, code, Base64.getEncoder().encodeToString(Ed25519.sign(seed, message(ou, key, code))));
    }

    /** Whether the key is that node's by name, and held by whoever wishes. */
    public boolean held() {
        try {
            return key.name().equals(Origin.keyName(ou))
                    && Ed25519.verify(
                            key.publicKey(),
                            message(ou, key, code),
                            Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static byte[] message(CollectivityCode ou, NoteKey key, String code) {
        return ("FED/1 join\n" + ou.text() + "\n" + key + "\n" + code + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
