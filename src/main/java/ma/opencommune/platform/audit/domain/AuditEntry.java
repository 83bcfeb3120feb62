package ma.opencommune.platform.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.kernel.JsonText;

/**
 * One entry of the trail as it is kept.
 *
 * @param seq position, from 1, without gaps
 * @param at when, to the microsecond
 * @param actor who: {@code account:12}, {@code anonymous}, {@code system}
 * @param action what was done
 * @param subject to which record
 * @param details JSON object of texts, written once and never again
 */
public record AuditEntry(long seq, Instant at, String actor, String action, String subject, String details) {

    /** Length of a hash in bytes. */
    public static final int HASH_BYTES = 32;

    /** Every field of this entry as one JSON object, always the same text for the same entry; the details are a text in it. */
    public String canonical() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("seq", seq);
        fields.put("at", at.toString());
        fields.put("actor", actor);
        fields.put("action", action);
        fields.put("subject", subject);
        fields.put("details", details);
        return JsonText.of(fields);
    }

    /** SHA-256 of the hash before, as its 32 bytes, and of the canonical text in UTF-8. */
    public byte[] hash(byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(canonical().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
