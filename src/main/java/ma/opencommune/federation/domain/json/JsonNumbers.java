package ma.opencommune.federation.domain.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;

/**
 * Numbers as ECMAScript writes them (RFC 8785, section 3.2.2.3): the shortest digits that give the same double. Own, because
 * {@link Double#toString} of JDK 17 does not always find the shortest.
 */
final class JsonNumbers {

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final int LONGEST = 400;
    private static final int MOST_DIGITS = 17;
    private static final int MOST_PLAIN = 21;
    private static final int LEAST_PLAIN = -6;
    private static final double EXACT = 1L << 53;

    private JsonNumbers() {}

    static JsonNumber read(String text, int offset) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new JsonRefused("No number", offset);
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new JsonRefused("Too large for a number: " + text, offset);
        }
        if (value == 0
                && text.chars().takeWhile(sign -> sign != 'e' && sign != 'E').anyMatch(s -> s > '0' && s <= '9')) {
            throw new JsonRefused("Too small for a number: " + text, offset);
        }
        if (INTEGER.matcher(text).matches()
                && new BigDecimal(text).compareTo(new BigDecimal(value)) != 0
                && !text.equals(write(value))) {
            throw new JsonRefused("Not exact as a number: " + text, offset);
        }
        return new JsonNumber(value);
    }

    static String write(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        // the decimal point stands after this many digits
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + layout(digits, point);
    }

    private static String layout(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= MOST_PLAIN) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= MOST_PLAIN) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (LEAST_PLAIN < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return digits.charAt(0) + (count == 1 ? "" : "." + digits.substring(1)) + exponent;
    }

    /** Of the shortest decimals that give this double, the one closest to it. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            int precision = digits;
            Optional<BigDecimal> found = Stream.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)
                    .map(mode -> exact.round(new MathContext(precision, mode)))
                    .filter(rounded -> rounded.doubleValue() == value)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }
}
