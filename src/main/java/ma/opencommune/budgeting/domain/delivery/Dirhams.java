package ma.opencommune.budgeting.domain.delivery;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Dirhams and centimes as people write them. Example: {@code Dirhams.read("12 500,50")} is 1250050 centimes. */
public final class Dirhams {

    private static final int CENTIMES = 2;
    private static final String FORM = "[0-9]{1,12}([.,][0-9]{1,2})?";

    private Dirhams() {}

    /** Centimes; empty when it is no amount. */
    public static OptionalLong read(String written) {
        String plain = written.replaceAll("[\\s\u00a0\u202f\u2066-\u2069]", "");
        return plain.matches(FORM)
                ? OptionalLong.of(new BigDecimal(plain.replace(',', '.'))
                        .movePointRight(CENTIMES)
                        .longValueExact())
                : OptionalLong.empty();
    }

    /** As it is written, with a point: {@code 12500.50}. */
    public static String plain(long centimes) {
        return BigDecimal.valueOf(centimes, CENTIMES).toPlainString();
    }

    /** Whole dirhams, rounded down, for sums that residents compare. */
    public static long whole(long centimes) {
        return centimes / 100;
    }
}
