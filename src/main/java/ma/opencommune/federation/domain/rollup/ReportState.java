package ma.opencommune.federation.domain.rollup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the report of one collectivity for one period.
 *
 * @param first day on which its first figures or its nil return came
 * @param nil whether what counts now is a nil return
 * @param returned when it was last given back, as a moment in the order of events; 0 when never
 * @param latest when something last came, in the same order; 0 when never
 */
public record ReportState(Optional<LocalDate> first, boolean nil, long returned, long latest) {

    /** Nothing came. */
    public static final ReportState NOTHING = new ReportState(Optional.empty(), false, 0, 0);

    /** Where it stands. A correction that comes after it was given back ends that; being late stays. */
    public ReportStanding standing(ReportPeriod period, LocalDate today) {
        if (first.isEmpty()) {
            return today.isAfter(period.due()) ? ReportStanding.MISSING : ReportStanding.AWAITED;
        }
        if (returned > latest) {
            return ReportStanding.RETURNED;
        }
        if (nil) {
            return ReportStanding.NIL;
        }
        return late(period) ? ReportStanding.LATE : ReportStanding.RECEIVED;
    }

    /** Whether the first thing that came, came after its day. */
    public boolean late(ReportPeriod period) {
        return first.filter(day -> day.isAfter(period.due())).isPresent();
    }
}
