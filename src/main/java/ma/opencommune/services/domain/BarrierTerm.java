package ma.opencommune.services.domain;

import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * When a report of a barrier must be answered: within {@value #WORKING_DAYS} working days, the day it came in not counted. The
 * commune's own promise, as long as the term of law 31-13.
 */
public final class BarrierTerm {

    /** Length of the term. */
    public static final int WORKING_DAYS = 20;

    private BarrierTerm() {}

    /** Last day of the answer; empty when the calendar does not reach that far. */
    public static Optional<LocalDate> due(WorkingCalendar calendar, LocalDate received) {
        try {
            return Optional.of(calendar.plusWorkingDays(received, WORKING_DAYS));
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }
}
