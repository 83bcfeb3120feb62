package ma.opencommune.budgeting.domain.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phases of a cycle, in their order. Phases never overlap; days between them belong to none.
 *
 * <p>Example: {@code calendar.opens(CycleAction.VOTE, today)} is true on each day of the ballot and on no other.
 *
 * @param phases those that have days
 */
public record CycleCalendar(List<Phase> phases) {

    /** Puts them in order. */
    public CycleCalendar {
        phases = phases.stream().sorted(Comparator.comparing(Phase::kind)).toList();
    }

    /** The phase of this kind. */
    public Optional<Phase> phase(PhaseKind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
    }

    /** The phase that lasts on that day. */
    public Optional<Phase> on(LocalDate day) {
        return phases.stream().filter(phase -> phase.on(day)).findFirst();
    }

    /** The first phase that begins after that day. */
    public Optional<Phase> next(LocalDate day) {
        return phases.stream().filter(phase -> phase.first().isAfter(day)).findFirst();
    }

    /** Whether this is possible on that day. */
    public boolean opens(CycleAction action, LocalDate day) {
        return possible(day).contains(action);
    }

    /** All that is possible on that day. */
    public Set<CycleAction> possible(LocalDate day) {
        return on(day).map(phase -> phase.kind().opens()).orElse(Set.of());
    }

    /** Whether a phase has begun; a phase without days never begins. */
    public boolean begun(PhaseKind kind, LocalDate day) {
        return phase(kind).filter(phase -> !day.isBefore(phase.first())).isPresent();
    }

    /** Whether a phase is over. */
    public boolean over(PhaseKind kind, LocalDate day) {
        return phase(kind).filter(phase -> day.isAfter(phase.last())).isPresent();
    }

    /** What is wrong, by phase; empty when the calendar is right. */
    public Map<PhaseKind, CalendarFault> faults() {
        Map<PhaseKind, CalendarFault> faults = new EnumMap<>(PhaseKind.class);
        LocalDate free = LocalDate.MIN;
        for (Phase phase : phases) {
            if (phase.last().isBefore(phase.first())) {
                faults.put(phase.kind(), CalendarFault.BACKWARDS);
            } else if (phase.first().isBefore(free)) {
                faults.put(phase.kind(), CalendarFault.OVERLAP);
            }
            free = phase.last().isBefore(free) ? free : phase.last().plusDays(1);
        }
        for (PhaseKind kind : PhaseKind.values()) {
            if (kind.required() && phase(kind).isEmpty()) {
                faults.put(kind, CalendarFault.MISSING);
            }
        }
        return faults;
    }
}
