package ma.opencommune.collectivity.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import ma.opencommune.kernel.Language;

/**
 * The parts of a collectivity as a tree, at most {@link #DEEPEST} levels. Immutable: a change is tried on a new one, and {@link
 * #faults} says which rules it would break.
 */
public final class Territory {

    /** Levels below the collectivity: arrondissement, annex, neighbourhood, and one more. */
    public static final int DEEPEST = 4;

    private static final Comparator<TerritoryUnit> ORDER =
            Comparator.comparingInt(TerritoryUnit::position).thenComparingLong(TerritoryUnit::id);

    private final Map<Long, TerritoryUnit> units = new LinkedHashMap<>();
    private final Map<Long, List<TerritoryUnit>> parts = new HashMap<>();

    /** The tree of these parts, whatever their order. */
    public Territory(List<TerritoryUnit> all) {
        all.stream().sorted(ORDER).forEach(unit -> {
            units.put(unit.id(), unit);
            parts.computeIfAbsent(unit.parent().orElse(0), none -> new ArrayList<>())
                    .add(unit);
        });
    }

    /**
     * A part in the order of reading.
     *
     * @param depth 1 for those directly below the collectivity
     */
    public record Line(TerritoryUnit unit, int depth) {}

    /** The part of this number. */
    public Optional<TerritoryUnit> find(long id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The part of this code. */
    public Optional<TerritoryUnit> byCode(String code) {
        return units.values().stream()
                .filter(unit -> !code.isEmpty() && unit.facts().code().equals(code))
                .findFirst();
    }

    /** All parts, each after the one it lies in. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        walk(OptionalLong.empty(), 1, lines);
        return lines;
    }

    private void walk(OptionalLong parent, int depth, List<Line> lines) {
        for (TerritoryUnit unit : parts(parent)) {
            lines.add(new Line(unit, depth));
            walk(OptionalLong.of(unit.id()), depth + 1, lines);
        }
    }

    /** The parts that lie directly in another, or in the collectivity itself. */
    public List<TerritoryUnit> parts(OptionalLong parent) {
        return List.copyOf(parts.getOrDefault(parent.orElse(0), List.of()));
    }

    /** Those still offered, with the same numbers. */
    public Territory offered() {
        return new Territory(units.values().stream()
                .filter(Predicate.not(TerritoryUnit::retired))
                .toList());
    }

    /** Where a part would stand as the last below this parent. */
    public int last(OptionalLong parent) {
        return parts(parent).stream().mapToInt(TerritoryUnit::position).max().orElse(0) + 1;
    }

    /** The territory with this part added, or in place of the one of its number. */
    public Territory with(TerritoryUnit unit) {
        return with(List.of(unit));
    }

    /** The same with several. */
    public Territory with(Collection<TerritoryUnit> changed) {
        Map<Long, TerritoryUnit> all = new LinkedHashMap<>(units);
        changed.forEach(unit -> all.put(unit.id(), unit));
        return new Territory(List.copyOf(all.values()));
    }

    /** The parts beside this one in their order after it went so many places down, or up when negative. */
    public List<TerritoryUnit> shifted(TerritoryUnit unit, int by) {
        List<TerritoryUnit> beside = new ArrayList<>(parts(unit.parent()));
        int from = beside.indexOf(unit);
        int to = Math.max(0, Math.min(beside.size() - 1, from + by));
        beside.add(to, beside.remove(from));
        List<TerritoryUnit> placed = new ArrayList<>();
        for (int at = 0; at < beside.size(); at++) {
            placed.add(beside.get(at).under(unit.parent(), at + 1));
        }
        return placed;
    }

    /** The broken rules, by the number of the part that breaks each; empty when the territory is right. */
    public Map<Long, TerritoryRefusal> faults() {
        Map<Long, TerritoryRefusal> faults = new LinkedHashMap<>();
        Map<String, Long> codes = new HashMap<>();
        for (TerritoryUnit unit : units.values()) {
            Optional<TerritoryRefusal> fault = placed(unit).or(() -> named(unit));
            String code = unit.facts().code();
            if (fault.isEmpty() && !code.isEmpty() && codes.putIfAbsent(code, unit.id()) != null) {
                fault = Optional.of(TerritoryRefusal.CODE_TAKEN);
            }
            fault.ifPresent(one -> faults.put(unit.id(), one));
        }
        return faults;
    }

    private Optional<TerritoryRefusal> placed(TerritoryUnit unit) {
        int depth = 1;
        Optional<TerritoryUnit> above = parent(unit);
        boolean orphan = !unit.retired() && above.filter(TerritoryUnit::retired).isPresent();
        while (above.isPresent()) {
            depth++;
            if (above.get().id() == unit.id() || depth > units.size()) {
                return Optional.of(TerritoryRefusal.CYCLE);
            }
            above = parent(above.get());
        }
        if (depth > DEEPEST) {
            return Optional.of(TerritoryRefusal.TOO_DEEP);
        }
        return orphan ? Optional.of(TerritoryRefusal.PARENT_RETIRED) : Optional.empty();
    }

    private Optional<TerritoryRefusal> named(TerritoryUnit unit) {
        boolean taken = !unit.retired()
                && parts(unit.parent()).stream()
                        .filter(other -> other.id() != unit.id() && !other.retired())
                        .anyMatch(other -> same(unit.facts(), other.facts()));
        return taken ? Optional.of(TerritoryRefusal.NAME_TAKEN) : Optional.empty();
    }

    /** Whether two parts beside each other would be taken for one. */
    static boolean same(UnitFacts one, UnitFacts other) {
        return one.kind() == other.kind()
                && (one.name().in(Language.FR).equalsIgnoreCase(other.name().in(Language.FR))
                        || one.name().in(Language.AR).equals(other.name().in(Language.AR)));
    }

    private Optional<TerritoryUnit> parent(TerritoryUnit unit) {
        return unit.parent().isPresent() ? find(unit.parent().getAsLong()) : Optional.empty();
    }
}
