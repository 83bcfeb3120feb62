package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import ma.opencommune.information.domain.Deadline;

/**
 * The dates of a deadline as they are kept beside a request, so that the queue can be sorted.
 *
 * @param due by the newest calendar
 * @param knownDue as it was known when it fell due (rule R10); moves with {@code due} until then
 * @param firstDue before any extension
 * @param earliest earliest due date while a feast is only forecast
 * @param latest latest due date then
 * @param provisional whether it can still move
 * @param extended whether it was extended
 * @param regime law it is counted by
 * @param revision calendar it is counted with
 */
public record DueDates(
        LocalDate due,
        LocalDate knownDue,
        LocalDate firstDue,
        LocalDate earliest,
        LocalDate latest,
        boolean provisional,
        boolean extended,
        String regime,
        int revision) {

    /** The dates of a new deadline. */
    public static DueDates of(Deadline deadline) {
        return new DueDates(
                deadline.due(),
                deadline.due(),
                deadline.firstDue(),
                deadline.bounds().earliest(),
                deadline.bounds().latest(),
                deadline.bounds().provisional(),
                deadline.extended(),
                deadline.regime().id(),
                deadline.calendar().revision());
    }

    /** The dates by a new calendar; the known one stays once it has passed, so that a late case stays late (rule R10). */
    public DueDates recalculated(Deadline now, LocalDate today) {
        DueDates next = of(now);
        return today.isAfter(knownDue)
                ? new DueDates(
                        next.due,
                        knownDue,
                        next.firstDue,
                        next.earliest,
                        next.latest,
                        next.provisional,
                        next.extended,
                        next.regime,
                        next.revision)
                : next;
    }
}
