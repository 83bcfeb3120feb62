package ma.opencommune.federation.domain.rollup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A month that is reported on. Example: the period {@code 2026-10} is over on 31 October and its report is due on 15 November.
 *
 * @param month the month
 */
public record ReportPeriod(YearMonth month) implements Comparable<ReportPeriod> {

    /** Days after the end of a month within which its report is in time. */
    public static final int DAYS_TO_REPORT = 15;

    private static final int LENGTH = 7;

    /** The period of this day. */
    public static ReportPeriod of(LocalDate day) {
        return new ReportPeriod(YearMonth.from(day));
    }

    /** The period written like this; empty when it is none. */
    public static Optional<ReportPeriod> parse(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(new ReportPeriod(YearMonth.parse(text))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last months that are over on that day, the newest first. */
    public static List<ReportPeriod> over(LocalDate today, int most) {
        return Stream.iterate(of(today).before(), ReportPeriod::before)
                .limit(most)
                .toList();
    }

    /** First day. */
    public LocalDate first() {
        return month.atDay(1);
    }

    /** Last day. */
    public LocalDate last() {
        return month.atEndOfMonth();
    }

    /** Last day on which its report is in time. */
    public LocalDate due() {
        return last().plusDays(DAYS_TO_REPORT);
    }

    /** The month before. */
    public ReportPeriod before() {
        return new ReportPeriod(month.minusMonths(1));
    }

    /** Whether it is over on that day. */
    public boolean over(LocalDate today) {
        return today.isAfter(last());
    }

    @Override
    public int compareTo(ReportPeriod other) {
        return month.compareTo(other.month);
    }

    /** As {@code 2026-10}. */
    @Override
    public String toString() {
        return month.toString();
    }
}
