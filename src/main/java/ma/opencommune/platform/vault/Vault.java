package ma.opencommune.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals texts with AES-256-GCM under the key of {@code opencommune.vault.key-file} (64 hexadecimal digits), so that a copy of
 * the database alone tells nothing.
 */
@ApplicationScoped
public class Vault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte VERSION = 1;

    private final SecureRandom random = new SecureRandom();

    @Inject
    @ConfigProperty(name = "opencommune.vault.key-file")
    String keyFile;

    /** The text, sealed: version, nonce, cipher text with its tag. Equal texts are sealed differently. */
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + secret.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has AES-GCM", e);
        }
    }

    /**
     * The text that was sealed.
     *
     * @throws IllegalStateException when it was altered or sealed under another key
     */
    public String open(byte[] sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        if (bytes.get() != VERSION) {
            throw new IllegalStateException("sealed by a newer version");
        }
        bytes.get(nonce);
        byte[] secret = new byte[bytes.remaining()];
        bytes.get(secret);
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(secret), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("altered, or sealed under another key", e);
        }
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

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] key() {
        try {
            return HexFormat.of().parseHex(Files.readString(Path.of(keyFile)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
