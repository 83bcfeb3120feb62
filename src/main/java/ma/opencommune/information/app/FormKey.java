package ma.opencommune.information.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * The key of one form as it was shown to one person: the same form sent twice carries the same key.
 *
 * @param text as it stands in the hidden field
 * @param shown when the form was shown
 */
public record FormKey(String text, Instant shown) {

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
