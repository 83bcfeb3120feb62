package ma.opencommune.budgeting.domain.delivery;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a project with its days.
 *
 * @param kind which
 * @param promised the day that was promised first; it stays
 * @param due the day that is promised now, after delays
 * @param done the day on which it was reached
 */
public record Milestone(MilestoneKind kind, LocalDate promised, LocalDate due, Optional<LocalDate> done) {

    /** Whether the day promised now has passed without it. */
    public boolean late(LocalDate today) {
        return done.isEmpty() && due.isBefore(today);
    }

    /** Whether it was reached by the day that was promised first. */
    public boolean kept() {
        return done.filter(day -> !day.isAfter(promised)).isPresent();
    }

    /** Whether it should have been reached by now, by what was promised first. */
    public boolean promisedBy(LocalDate today) {
        return !promised.isAfter(today);
    }
}
