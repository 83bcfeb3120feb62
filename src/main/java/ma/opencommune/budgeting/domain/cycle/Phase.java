package ma.opencommune.budgeting.domain.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A phase with its days, both included, in Morocco.
 *
 * @param kind what it is
 * @param first its first day
 * @param last its last day, until midnight
 */
public record Phase(PhaseKind kind, LocalDate first, LocalDate last) {

    /** Whether it lasts on that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Days left, that day included; zero when it is over. */
    public long left(LocalDate day) {
        return day.isAfter(last) ? 0 : ChronoUnit.DAYS.between(day, last) + 1;
    }

    /** Days until it begins; zero when it has. */
    public long until(LocalDate day) {
        return day.isBefore(first) ? ChronoUnit.DAYS.between(day, first) : 0;
    }
}
