package ma.opencommune.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals texts with AES-256-GCM under the key of {@code opencommune.vault.key-file} (64 hexadecimal digits), so that a copy of
 * the database alone tells nothing.
 */
@ApplicationScoped
public class Vault {

    @Inject
    @ConfigProperty(name = "opencommune.vault.key-file")
    String keyFile;

    /** The text, sealed. Equal texts are sealed differently. */
    public byte[] seal(String text) {
        return new KeyedSeal(key()).seal(text);
    }

    /**
     * The text that was sealed.
     *
     * @throws IllegalStateException when it was altered or sealed under another key
     */
    public String open(byte[] sealed) {
        return new KeyedSeal(key()).open(sealed);
    }

    /** A keyed digest (HMAC-SHA-256) under which an equal text is found again without being kept. */
    public byte[] digest(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has HMAC", e);
        }
    }

    private byte[] key() {
        try {
            return HexFormat.of().parseHex(Files.readString(Path.of(keyFile)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
