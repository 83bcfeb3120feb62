package ma.opencommune.budgeting.domain.count.pb;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers and dates as the files write them: a decimal point or a decimal comma, never a thousands mark. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,30}([.,]\\d{0,12})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Numbers() {}

    static Optional<BigDecimal> decimal(String written) {
        if (!DECIMAL.matcher(written).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(written.replace(',', '.'));
        return Optional.of(value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value.stripTrailingZeros());
    }

    static Optional<Integer> whole(String written) {
        return WHOLE.matcher(written).matches() ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    static boolean date(String written) {
        if (YEAR.matcher(written).matches()) {
            return true;
        }
        try {
            return LocalDate.parse(written, DAY) != null;
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
