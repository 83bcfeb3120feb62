package ma.opencommune.budgeting.domain.ballot;

import java.util.Locale;

/** Random bytes as signs that people copy without mistakes: no 0 and O, 1 and I and L, no U. */
public final class CodeWords {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ23";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private CodeWords() {}

    /** So many signs of these bytes, in groups of four. */
    public static String of(byte[] random, int signs) {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < signs; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(bits(random, sign * BITS)));
        }
        return code.toString();
    }

    /** The same as it was made, however it is typed. */
    public static String typed(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static int bits(byte[] random, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            value = value << 1 | (random[bit / 8] >> (7 - bit % 8) & 1);
        }
        return value;
    }
}
