package ma.opencommune.accounts.app;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes (RFC 6238 over RFC 4226): six digits, HMAC-SHA-1, a new one each thirty seconds, as every
 * authenticator makes them.
 */
final class OneTimeCode {

    private static final int STEP_SECONDS = 30;
    private static final int DRIFT_STEPS = 1;
    private static final int DIGITS = 6;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCode() {}

    /** The step whose code this is, around this moment and later than the last one used; empty when it is none. */
    static OptionalLong step(byte[] secret, String typed, Instant now, long lastUsed) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        for (long step = present - DRIFT_STEPS; step <= present + DRIFT_STEPS; step++) {
            if (step > lastUsed && code(secret, step, DIGITS).equals(typed)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of a step, with so many digits. */
    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        int bound = 1;
        for (int digit = 0; digit < digits; digit++) {
            bound *= 10;
        }
        return String.format(Locale.ROOT, "%0" + digits + "d", number % bound);
    }

    /** Bytes as the letters and digits an authenticator takes (RFC 4648, without padding). */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(BASE_32.charAt(held << 5 - bits & 31));
        }
        return text.toString();
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has HMAC", e);
        }
    }
}
