package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.Language;

/**
 * A closure day together with the span in which it was known: what was moved or cancelled stays, for the view of an earlier day.
 *
 * @param id its number inside; 0 while it is not kept yet
 * @param day the closure
 * @param names its name where somebody wrote it in these languages; empty for the days whose names the application has
 * @param knownUntil the day from which it no longer holds; empty while it does
 * @param revision the revision that brought it
 * @param endedBy the revision that ended it
 */
public record KnownClosure(
        long id,
        ClosureDay day,
        Map<Language, String> names,
        Optional<LocalDate> knownUntil,
        int revision,
        OptionalInt endedBy) {

    /** Keeps the names as they are. */
    public KnownClosure {
        names = Map.copyOf(names);
    }

    /** A closure that holds, brought by this revision. */
    public static KnownClosure of(ClosureDay day, Map<Language, String> names, int revision) {
        return new KnownClosure(0, day, names, Optional.empty(), revision, OptionalInt.empty());
    }

    /** The same, no longer holding from that day on. */
    public KnownClosure ended(LocalDate from, int by) {
        return new KnownClosure(id, day, names, Optional.of(from), revision, OptionalInt.of(by));
    }

    /** Whether it holds by everything that is known now. */
    public boolean holds() {
        return knownUntil.isEmpty();
    }

    /** Whether it was known, and held, at the end of that day. */
    public boolean heldOn(LocalDate asked) {
        return day.knownOn(asked)
                && knownUntil.map(until -> until.isAfter(asked)).orElse(true);
    }
}
