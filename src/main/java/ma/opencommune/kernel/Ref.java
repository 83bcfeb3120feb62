package ma.opencommune.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which a person quotes a matter: {@code TET-2026-00042-P}.
 *
 * <p>Prefix of the collectivity, year, running number of five digits or more, and a check character (ISO/IEC 7064, MOD 37,36)
 * that catches every single wrong character and every swap of two neighbours. Example: {@code Ref.of("TET", 2026, 42)}.
 *
 * @param prefix two to six letters A to Z
 * @param year four digits
 * @param number running number within the year, from 1
 */
public record Ref(String prefix, int year, long number) {

    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 36;
    private static final Pattern FORM = Pattern.compile("([A-Z]{2,6})-([0-9]{4})-([0-9]{5,12})-([0-9A-Z])");

    /** Refuses what cannot be written. */
    public Ref {
        if (!prefix.matches("[A-Z]{2,6}") || year < 1000 || year > 9999 || number < 1) {
            throw new IllegalArgumentException("Not a reference: " + prefix + " " + year + " " + number);
        }
    }

    /** The reference of these parts. */
    public static Ref of(String prefix, int year, long number) {
        return new Ref(prefix, year, number);
    }

    /** The reference as a person typed it, small letters and spaces around allowed; empty when malformed or mistyped. */
    public static Optional<Ref> parse(String typed) {
        Matcher matcher = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Ref ref = new Ref(
                matcher.group(1),
                Math.max(Integer.parseInt(matcher.group(2)), 1000),
                Math.max(Long.parseLong(matcher.group(3)), 1));
        return ref.toString().equals(matcher.group()) ? Optional.of(ref) : Optional.empty();
    }

    @Override
    public String toString() {
        String body = String.format(Locale.ROOT, "%s-%04d-%05d", prefix, year, number);
        return body + "-" + check(body);
    }

    private static char check(String body) {
        int product = MODULUS;
        for (int at = 0; at < body.length(); at++) {
            int value = SIGNS.indexOf(body.charAt(at));
            if (value >= 0) {
                int sum = (product + value) % MODULUS;
                product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
            }
        }
        return SIGNS.charAt((MODULUS + 1 - product) % MODULUS);
    }
}
