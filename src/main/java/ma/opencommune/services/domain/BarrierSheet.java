package ma.opencommune.services.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.kernel.Language;

/**
 * A report of a barrier with all that was done about it.
 *
 * @param ref its number
 * @param state where it stands
 * @param place where the barrier is
 * @param happened what happened, in the person's words
 * @param needed what would have helped; may be empty
 * @param reachable whether the person left a mail address
 * @param language the person's
 * @param received when it came
 * @param due last day of the answer; empty when the calendar does not reach that far
 * @param answered when the person first had an answer
 * @param version number of changes, to tell one that came in between
 * @param steps what was done, in order
 */
public record BarrierSheet(
        String ref,
        BarrierState state,
        String place,
        String happened,
        String needed,
        boolean reachable,
        Language language,
        Instant received,
        Optional<LocalDate> due,
        Optional<Instant> answered,
        int version,
        List<Done> steps) {

    /**
     * One step that was taken.
     *
     * @param step which
     * @param words what staff wrote; may be empty
     * @param at when
     */
    public record Done(BarrierStep step, String words, Instant at) {}
}
