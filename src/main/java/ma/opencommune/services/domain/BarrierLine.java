package ma.opencommune.services.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report in the list of staff.
 *
 * @param ref its number
 * @param state where it stands
 * @param place where the barrier is
 * @param due last day of the answer
 * @param answered whether the person has an answer
 */
public record BarrierLine(String ref, BarrierState state, String place, Optional<LocalDate> due, boolean answered) {

    /** Whether the answer is owed and its day is over. */
    public boolean late(LocalDate today) {
        return !answered && !state.over() && due.filter(today::isAfter).isPresent();
    }
}
