package ma.opencommune.information.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The due date of an open case moved because the calendar changed; the requester is told (rule R9).
 *
 * @param term the term whose date moved
 * @param start the day it is counted from
 * @param oldDue the date before
 * @param newDue the date now
 * @param oldRevision revision of the calendar before
 * @param newRevision revision of the calendar now
 * @param wasLate whether the old date was already over when the change came: the case stays late by the old view, and both views
 *     are kept (rule R10)
 */
public record DeadlineRecalculated(
        Term term,
        LocalDate start,
        LocalDate oldDue,
        LocalDate newDue,
        int oldRevision,
        int newRevision,
        boolean wasLate) {

    /**
     * What a new revision of the calendar does to an open case: the event, or nothing when its date stays. Closed cases are never
     * recomputed, so they are never brought here.
     *
     * @param old the deadline as told to the requester
     * @param now the same deadline counted with the new revision
     * @param changedOn the day on which the change became known
     * @throws IllegalArgumentException when the two are not the same deadline
     */
    public static Optional<DeadlineRecalculated> between(Deadline old, Deadline now, LocalDate changedOn) {
        if (old.term() != now.term() || !old.start().equals(now.start()) || old.extended() != now.extended()) {
            throw new IllegalArgumentException("Not the same deadline");
        }
        if (old.due().equals(now.due())) {
            return Optional.empty();
        }
        return Optional.of(new DeadlineRecalculated(
                now.term(),
                now.start(),
                old.due(),
                now.due(),
                old.calendar().revision(),
                now.calendar().revision(),
                changedOn.isAfter(old.due())));
    }
}
