package ma.opencommune.platform.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals texts with AES-256-GCM under a key of 32 bytes: version, nonce, cipher text with its tag. */
public final class KeyedSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte VERSION = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** Seals and opens under this key. */
    public KeyedSeal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The text, sealed; equal texts are sealed differently. */
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
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

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
