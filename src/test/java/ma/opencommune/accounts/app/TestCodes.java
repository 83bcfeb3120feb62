package ma.opencommune.accounts.app;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An authenticator: reads the key from a page and shows the code of the moment. */
final class TestCodes {

    private static final Pattern KEY = Pattern.compile("<code dir=\"ltr\">([A-Z2-7 ]+)</code>");

    private TestCodes() {}

    static byte[] key(String page) {
        Matcher letters = KEY.matcher(page);
        if (!letters.find()) {
            throw new IllegalStateException("no key on the page");
        }
        String key = letters.group(1).replace(" ", "");
        byte[] bytes = new byte[key.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char letter : key.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }

    static String now(byte[] key) {
        return OneTimeCode.code(key, Instant.now().getEpochSecond() / 30, 6);
    }

    /** The code of the half minute before, which is still taken and leaves the one of now for later. */
    static String before(byte[] key) {
        return OneTimeCode.code(key, Instant.now().getEpochSecond() / 30 - 1, 6);
    }
}
