package ma.opencommune.information.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.Resources;

/**
 * All legal regimes, by the day from which each is valid (rule R11: the regime in force on the day of receipt applies).
 */
public final class LegalRegimes {

    private final List<LegalRegime> inOrder;

    private LegalRegimes(List<LegalRegime> regimes) {
        this.inOrder = regimes.stream()
                .sorted(Comparator.comparing(LegalRegime::validFrom))
                .toList();
    }

    /** The regimes that are shipped with the application. */
    public static LegalRegimes shipped() {
        return read(Resources.text(LegalRegimes.class, "/ma/opencommune/information/regimes.csv"));
    }

    /**
     * The regimes of a table with the columns regime, valid_from, term, amount, unit, article.
     *
     * @throws IllegalArgumentException when a regime is incomplete or a word unknown
     */
    public static LegalRegimes read(String table) {
        Map<String, Map<Term, Period>> periods = new LinkedHashMap<>();
        Map<String, LocalDate> starts = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.rows(table)) {
            String id = row.getOrDefault("regime", "");
            starts.put(id, LocalDate.parse(row.getOrDefault("valid_from", "")));
            periods.computeIfAbsent(id, key -> new EnumMap<>(Term.class))
                    .put(
                            Term.valueOf(row.getOrDefault("term", "")),
                            new Period(
                                    Integer.parseInt(row.getOrDefault("amount", "")),
                                    Period.Unit.valueOf(row.getOrDefault("unit", "")),
                                    row.getOrDefault("article", "")));
        }
        return new LegalRegimes(starts.entrySet().stream()
                .map(entry -> new LegalRegime(
                        entry.getKey(), entry.getValue(), periods.getOrDefault(entry.getKey(), Map.of())))
                .toList());
    }

    /**
     * These and the regimes of one more table; a reform needs no new version of the application.
     *
     * @throws IllegalArgumentException when a regime is incomplete, a word unknown, or a regime stands there already
     */
    public LegalRegimes and(String table) {
        List<LegalRegime> all = new ArrayList<>(inOrder);
        for (LegalRegime added : read(table).inOrder) {
            if (all.stream()
                    .anyMatch(one ->
                            one.id().equals(added.id()) || one.validFrom().equals(added.validFrom()))) {
                throw new IllegalArgumentException("Regime " + added.id() + " or its first day " + added.validFrom()
                        + " stands there already: what was received by it keeps it");
            }
            all.add(added);
        }
        return new LegalRegimes(all);
    }

    /**
     * The regime in force on a day.
     *
     * @throws OutOfCalendar when none was in force yet
     */
    public LegalRegime on(LocalDate day) {
        return inOrder.stream()
                .filter(regime -> !regime.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new OutOfCalendar(day, inOrder.get(0).validFrom(), LocalDate.MAX));
    }
}
