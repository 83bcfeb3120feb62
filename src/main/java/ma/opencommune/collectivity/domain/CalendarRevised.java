package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * The calendar of closure days has a new revision. Told inside the transaction that keeps it, so that open cases are recomputed
 * in the same commit (rule R9); the newest calendar is already the new one.
 *
 * @param revision number of the new revision
 * @param cause why
 * @param announced the day on which the change became known
 * @param dates every date on which something changed
 */
public record CalendarRevised(int revision, RevisionCause cause, LocalDate announced, Set<LocalDate> dates) {

    /** Keeps the dates as they are. */
    public CalendarRevised {
        dates = Set.copyOf(dates);
    }
}
