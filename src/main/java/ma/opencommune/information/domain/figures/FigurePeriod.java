package ma.opencommune.information.domain.figures;

import java.time.LocalDate;

/**
 * The days of receipt whose requests are counted, both ends included.
 *
 * <p>Example: {@code FigurePeriod.quarter(2026, 2)} is 1 April to 30 June 2026.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record FigurePeriod(LocalDate from, LocalDate to) {

    private static final int MONTHS = 3;

    /** @throws IllegalArgumentException when the last day is before the first */
    public FigurePeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** A calendar year. */
    public static FigurePeriod year(int year) {
        return new FigurePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A quarter, 1 to 4, of a calendar year. */
    public static FigurePeriod quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, (quarter - 1) * MONTHS + 1, 1);
        return new FigurePeriod(first, first.plusMonths(MONTHS).minusDays(1));
    }

    /** Whether its requests are shown by month; longer periods are shown by year. */
    public boolean byMonth() {
        return !to.isAfter(from.plusYears(2));
    }
}
