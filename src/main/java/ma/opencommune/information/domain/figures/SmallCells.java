package ma.opencommune.information.domain.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.opencommune.information.domain.figures.FigureTable.Subject;

/**
 * Keeps small numbers from the public, so that nobody is known by being one of few.
 *
 * <p>A number from 1 to {@value #FEWEST} less one is hidden. A hidden number must not follow from the others: the tables are tied by
 * sums (the outcomes make the answered, the grounds of an outcome make that outcome), so in each sum with a hidden number at least two
 * are hidden that together are {@value #FEWEST} or more, and no hidden number is fixed by all sums together ({@link LinearAudit}). What
 * is hidden besides is the smallest number that helps. Zero is shown, unless nothing else helps.
 */
public final class SmallCells {

    /** The smallest number that is shown, but for zero. */
    public static final int FEWEST = 5;

    private final Map<String, FigureCell> cells = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();

    private SmallCells() {}

    /** The figures as everybody may see them. */
    public static Figures hide(Figures figures) {
        return hide(figures, Set.of());
    }

    /**
     * The figures as everybody may see them who kept earlier ones. A number that was hidden then and is the same now stays hidden, for
     * with the sums of then it would tell those beside it.
     *
     * @param before names of the numbers that stay hidden, as {@link #name} gives them
     */
    public static Figures hide(Figures figures, Set<String> before) {
        SmallCells small = new SmallCells();
        figures.tables().forEach(small::add);
        before.stream().filter(small.cells::containsKey).forEach(small.hidden::add);
        small.sums.addAll(Ties.of(small.cells.keySet()));
        small.run();
        return new Figures(
                figures.period(),
                figures.asOf(),
                small.shown(figures.acknowledgement(), "STAGE.TOTAL"),
                small.shown(figures.answer(), "STAGE.ANSWERED"),
                figures.tables().stream().map(small::shown).toList());
    }

    /** A spread says how many it is of, so it is hidden with that number. */
    private Spread shown(Spread spread, String of) {
        boolean few = spread.requests() > 0 && spread.requests() < FEWEST;
        return few || hidden.contains(of) ? spread.withoutNumbers() : spread;
    }

    private void add(FigureTable table) {
        List<String> parts = new ArrayList<>();
        for (FigureCell cell : table.cells()) {
            parts.add(name(table.subject(), cell));
            cells.put(name(table.subject(), cell), cell);
        }
        cells.put(name(table.subject(), table.total()), table.total());
        sums.add(new Sum(List.of(name(table.subject(), table.total())), parts));
    }

    private void run() {
        cells.forEach((name, cell) -> {
            if (cell.count() > 0 && cell.count() < FEWEST) {
                hidden.add(name);
            }
        });
        boolean more = true;
        while (more) {
            more = sums.stream().anyMatch(this::guard) || loosen(fixed());
        }
    }

    /** Hides one more number of a sum that gives a hidden one away; true when it did. */
    private boolean guard(Sum sum) {
        List<String> inside = sum.all().filter(hidden::contains).toList();
        long together = inside.stream().mapToLong(this::count).sum();
        boolean safe = inside.isEmpty() || inside.size() > 1 && together >= FEWEST;
        return !safe && more(sum);
    }

    private boolean more(Sum sum) {
        Optional<String> next = sum.all()
                .filter(name -> !hidden.contains(name))
                .min(Comparator.comparing((String name) -> count(name) == 0)
                        .thenComparing(sum.left()::contains)
                        .thenComparing(this::count));
        next.ifPresent(hidden::add);
        return next.isPresent();
    }

    /** A hidden number that all sums together fix, and that can be loosened. */
    private Optional<String> fixed() {
        List<String> unknown = cells.keySet().stream().filter(hidden::contains).toList();
        return LinearAudit.fixed(unknown, sums).stream()
                .filter(name -> sums.stream()
                        .anyMatch(sum -> sum.has(name) && !sum.all().allMatch(hidden::contains)))
                .findFirst();
    }

    private boolean loosen(Optional<String> name) {
        return name.stream()
                .flatMap(one ->
                        sums.stream().filter(sum -> sum.has(one) && !sum.all().allMatch(hidden::contains)))
                .findFirst()
                .filter(this::more)
                .isPresent();
    }

    private long count(String name) {
        FigureCell cell = cells.get(name);
        return cell == null ? 0 : cell.count();
    }

    private FigureTable shown(FigureTable table) {
        return new FigureTable(
                table.subject(),
                table.cells().stream().map(cell -> shown(table.subject(), cell)).toList(),
                shown(table.subject(), table.total()));
    }

    private FigureCell shown(Subject subject, FigureCell cell) {
        return hidden.contains(name(subject, cell)) ? cell.withoutNumber() : cell;
    }

    /** What a number is called among all numbers of a period. */
    public static String name(Subject subject, FigureCell cell) {
        return subject + "." + cell.key();
    }

    /**
     * Numbers that are equal when added.
     *
     * @param left the sum, or several numbers that together make it
     * @param right the parts
     */
    record Sum(List<String> left, List<String> right) {

        Stream<String> all() {
            return Stream.concat(left.stream(), right.stream());
        }

        boolean has(String name) {
            return left.contains(name) || right.contains(name);
        }

        static Sum same(String one, String other) {
            return new Sum(List.of(one), List.of(other));
        }
    }
}
