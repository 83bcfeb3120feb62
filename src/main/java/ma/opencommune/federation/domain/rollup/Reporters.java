package ma.opencommune.federation.domain.rollup;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How many reports were expected for a period and what came of them.
 *
 * @param expected collectivities that were enrolled
 * @param received reports with figures, in time or not, given back or not
 * @param late reports and nil returns that came after their day
 * @param nil explicit nil returns
 * @param returned reports that were given back and not corrected since
 */
public record Reporters(long expected, long received, long late, long nil, long returned) {

    /** Counts reports. */
    public static Reporters of(Collection<ReportState> reports, ReportPeriod period, LocalDate today) {
        return new Reporters(
                reports.size(),
                reports.stream()
                        .filter(one -> one.standing(period, today).figures())
                        .count(),
                reports.stream().filter(one -> one.late(period)).count(),
                reports.stream()
                        .filter(one -> one.standing(period, today) == ReportStanding.NIL)
                        .count(),
                reports.stream()
                        .filter(one -> one.standing(period, today) == ReportStanding.RETURNED)
                        .count());
    }

    /** Those of which nothing is known: neither figures nor a nil return. */
    public long silent() {
        return expected - received - nil;
    }

    /** Those that said something, in per cent, rounded down; a whole hundred only when nobody is silent. */
    public long complete() {
        return expected == 0 ? 0 : (received + nil) * 100 / expected;
    }

    /** Those that said something in time, in per cent, rounded down. */
    public long timely() {
        return expected == 0 ? 0 : (received + nil - late) * 100 / expected;
    }
}
