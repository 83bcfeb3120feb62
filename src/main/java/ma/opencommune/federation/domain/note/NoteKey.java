package ma.opencommune.federation.domain.note;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public key of a signer with its name (C2SP signed-note). Example: {@code
 * PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW}.
 */
public final class NoteKey {

    private static final byte ALGORITHM = 1;
    private static final int ID_LENGTH = 4;

    private final String name;
    private final byte[] publicKey;

    /**
     * The key of this signer.
     *
     * @param name not empty, without space and plus sign
     * @param publicKey 32 bytes, Ed25519
     */
    public NoteKey(String name, byte[] publicKey) {
        if (!isName(name)) {
            throw new NoteRefused("No name for a key: \"" + name + "\"");
        }
        if (publicKey.length != Ed25519.KEY_LENGTH) {
            throw new NoteRefused("A public key has " + Ed25519.KEY_LENGTH + " bytes, not " + publicKey.length);
        }
        this.name = name;
        this.publicKey = publicKey.clone();
    }

    /**
     * Reads the form name+id+key.
     *
     * @throws NoteRefused when it is malformed, the id is not that of the key, or the algorithm not Ed25519
     */
    public static NoteKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new NoteRefused("A key is written name+id+key");
        }
        byte[] typed = base64(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_LENGTH || typed[0] != ALGORITHM) {
            throw new NoteRefused("No Ed25519 key");
        }
        NoteKey key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.idHex().equals(parts[1])) {
            throw new NoteRefused("The id " + parts[1] + " is not that of the key");
        }
        return key;
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(sign -> sign == '+' || Character.isWhitespace(sign));
    }

    static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new NoteRefused("No base64: \"" + text + "\"");
    }

    /** Name of the signer. */
    public String name() {
        return name;
    }

    /** A copy of the 32 bytes of the key. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** First four bytes of SHA-256(name ‖ newline ‖ algorithm ‖ key). */
    byte[] id() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            sha.update(typed());
            return Arrays.copyOf(sha.digest(), ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id in hexadecimal: the fingerprint both sides of an enrolment see is made of it. */
    public String idHex() {
        return HexFormat.of().formatHex(id());
    }

    private byte[] typed() {
        ByteArrayOutputStream typed = new ByteArrayOutputStream();
        typed.write(ALGORITHM);
        typed.writeBytes(publicKey);
        return typed.toByteArray();
    }

    /** The form name+id+key. */
    @Override
    public String toString() {
        return name + "+" + idHex() + "+" + Base64.getEncoder().encodeToString(typed());
    }
}
