package ma.opencommune.information.domain.proactive;

import java.time.LocalDate;
import java.time.Period;

/** How often a duty is to be kept. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12),
    /** When something changes; looked at once a year at least. */
    WHEN_CHANGED(12);

    private final Period period;

    Frequency(int months) {
        this.period = Period.ofMonths(months);
    }

    /** The day until which an update of that day holds. */
    public LocalDate after(LocalDate update) {
        return update.plus(period);
    }
}
