package ma.opencommune.budgeting.domain.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of one vote, under which the roll knows its voters: HMAC-SHA-256 of the national id. Once it is destroyed nobody can ask the
 * roll about a person any more. Example: {@code new VoterKey(key).voter("AB 123456")}.
 */
public final class VoterKey {

    /** How many bytes a key has. */
    public static final int BYTES = 32;

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;
    private static final Pattern ID = Pattern.compile("[A-Z]{0,3}[0-9]{1,12}");

    private final byte[] key;

    /** Refuses a key of another length. */
    public VoterKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes");
        }
        this.key = key.clone();
    }

    /** A national id in the one way of writing it: no spaces and marks, capital letters, no leading zeros; empty when it is none. */
    public static Optional<String> written(String nationalId) {
        String plain = nationalId.replaceAll("[\\s./\u00a0\u200e\u200f-]", "").toUpperCase(Locale.ROOT);
        return ID.matcher(plain).matches()
                ? Optional.of(plain.replaceFirst("(?<=^|[A-Z])0+(?=[0-9])", ""))
                : Optional.empty();
    }

    /** The voter of this national id, as {@link #written} gives it. */
    public byte[] voter(String written) {
        return mac("voter", written.getBytes(StandardCharsets.UTF_8));
    }

    /** What is kept of a one-time code of this voter. */
    public byte[] code(byte[] voter, String code) {
        byte[] text = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[voter.length + text.length];
        System.arraycopy(voter, 0, both, 0, voter.length);
        System.arraycopy(text, 0, both, voter.length, text.length);
        return mac("code", both);
    }

    /** Compares without telling by its time how much is right. */
    public static boolean same(byte[] left, byte[] right) {
        return MessageDigest.isEqual(left, right);
    }

    /** HMAC (RFC 2104) with SHA-256. */
    private byte[] mac(String purpose, byte[] text) {
        MessageDigest inner = sha256(INNER);
        inner.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
        inner.update(text);
        MessageDigest outer = sha256(OUTER);
        return outer.digest(inner.digest());
    }

    private MessageDigest sha256(byte pad) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = Arrays.copyOf(key, BLOCK);
            for (int at = 0; at < BLOCK; at++) {
                block[at] ^= pad;
            }
            digest.update(block);
            return digest;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
