package ma.opencommune.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One day on which the administration is closed. The second day of a feast is a closure day of its own.
 *
 * @param date the day, in Morocco
 * @param name what is kept on it, as the source of the calendar writes it
 * @param kind why it is closed
 * @param status how certain it is
 * @param source who says so; empty when the calendar does not name one
 * @param knownFrom the first day on which it was known; empty when it always was
 */
public record ClosureDay(
        LocalDate date,
        String name,
        ClosureKind kind,
        ClosureStatus status,
        String source,
        Optional<LocalDate> knownFrom)
        implements Comparable<ClosureDay> {

    private static final Comparator<ClosureDay> ORDER =
            Comparator.comparing(ClosureDay::date).thenComparing(ClosureDay::name);

    /** Whether the date may still move by a day. */
    public boolean forecast() {
        return status == ClosureStatus.FORECAST;
    }

    /** Whether it was known at the end of that day. */
    public boolean knownOn(LocalDate day) {
        return knownFrom.map(from -> !from.isAfter(day)).orElse(true);
    }

    /** The same closure on another date. */
    public ClosureDay on(LocalDate other) {
        return new ClosureDay(other, name, kind, status, source, knownFrom);
    }

    /** The same closure, announced for its date by this source. */
    public ClosureDay confirmedBy(String announcement) {
        return new ClosureDay(date, name, kind, ClosureStatus.CONFIRMED, announcement, knownFrom);
    }

    @Override
    public int compareTo(ClosureDay other) {
        return ORDER.compare(this, other);
    }
}
