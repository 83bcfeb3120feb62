package ma.opencommune.information.domain.copies;

import java.time.LocalDate;

/**
 * The price of one piece from a day on.
 *
 * @param format of what
 * @param centimes price of one; 0 when it is given for nothing
 * @param validFrom first day
 * @param source the decision that says so
 */
public record CopyPrice(CopyFormat format, long centimes, LocalDate validFrom, String source) {

    /** Highest price that can be set: 1000 dirhams. */
    public static final long HIGHEST = 100_000;

    /** Longest source. */
    public static final int LONGEST = 300;
}
