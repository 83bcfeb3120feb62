package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.opencommune.information.domain.figures.FigureCell;
import ma.opencommune.information.domain.figures.FigurePeriod;
import ma.opencommune.information.domain.figures.FigureTable;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.information.domain.figures.ServiceCounts;
import ma.opencommune.information.domain.figures.SmallCells;
import ma.opencommune.information.domain.figures.Spread;
import ma.opencommune.information.store.EditionStore;
import ma.opencommune.information.store.RegisterStore;

/**
 * The figures everybody may see: whole years, without small numbers, counted once a month. Whoever compares two days of one month, or two
 * periods that overlap, learns nothing: there is one edition, and no other periods.
 */
@ApplicationScoped
@Transactional
public class PublicFigures {

    /** The law is in force since then. */
    public static final int FIRST_YEAR = 2019;

    private static final String SPREAD = "SPREAD";
    private static final String TOTAL = "TOTAL";

    @Inject
    EditionStore editions;

    @Inject
    RegisterStore register;

    @Inject
    FigureCounts counts;

    @Inject
    CaseClocks clocks;

    /** The years that can be asked for, the newest first. */
    public List<Integer> years() {
        int newest = clocks.today().getYear();
        return IntStream.rangeClosed(FIRST_YEAR, newest)
                .map(year -> newest + FIRST_YEAR - year)
                .boxed()
                .toList();
    }

    /** This month's edition of a year; empty when nothing was received in it. */
    public Optional<Figures> of(int year) {
        if (!years().contains(year)) {
            return Optional.empty();
        }
        LocalDate edition = clocks.today().withDayOfMonth(1);
        List<EditionStore.Line> lines = editions.read(year, edition);
        if (lines.isEmpty()) {
            Figures counted = published(counts.count(FigurePeriod.year(year)));
            if (counted.received() == 0) {
                return Optional.empty();
            }
            Map<String, Long> numbers = numbers(counted);
            Set<String> same = editions.hidden(year, edition).stream()
                    .filter(hidden -> hidden.number().isEmpty()
                            || numbers.getOrDefault(name(hidden), -1L)
                                    == hidden.number().getAsLong())
                    .map(PublicFigures::name)
                    .collect(Collectors.toSet());
            editions.keep(year, edition, lines(SmallCells.hide(counted, same)), numbers);
            lines = editions.read(year, edition);
        }
        return Optional.of(figures(year, lines));
    }

    private static String name(EditionStore.Hidden hidden) {
        return hidden.subject() + "." + hidden.cell();
    }

    private static Map<String, Long> numbers(Figures counted) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (FigureTable table : counted.tables()) {
            table.cells().forEach(cell -> numbers.put(SmallCells.name(table.subject(), cell), cell.count()));
            numbers.put(
                    SmallCells.name(table.subject(), table.total()),
                    table.total().count());
        }
        return numbers;
    }

    /** Services are named to everybody only as a publisher wrote them in an entry. */
    private Figures published(Figures figures) {
        Set<String> named = new HashSet<>(register.services());
        return new Figures(
                figures.period(),
                figures.asOf(),
                figures.acknowledgement(),
                figures.answer(),
                figures.tables().stream()
                        .map(table -> table.subject() == FigureTable.Subject.SERVICE
                                ? ServiceCounts.only(table, named::contains)
                                : table)
                        .toList());
    }

    private static List<EditionStore.Line> lines(Figures figures) {
        List<EditionStore.Line> lines = new ArrayList<>();
        for (FigureTable table : figures.tables()) {
            List<FigureCell> cells = new ArrayList<>(table.cells());
            cells.add(table.total());
            for (FigureCell cell : cells) {
                lines.add(line(table.subject().name(), cell.key(), cell.hidden(), cell.count(), figures.asOf()));
            }
        }
        spread(lines, "ACKNOWLEDGED", figures.acknowledgement(), figures.asOf());
        spread(lines, "ANSWERED", figures.answer(), figures.asOf());
        return lines;
    }

    private static void spread(List<EditionStore.Line> lines, String name, Spread spread, LocalDate asOf) {
        lines.add(line(SPREAD, name + "_REQUESTS", spread.hidden(), spread.requests(), asOf));
        lines.add(line(SPREAD, name + "_MEDIAN", spread.hidden(), spread.median(), asOf));
        lines.add(line(SPREAD, name + "_NINETY", spread.hidden(), spread.ninety(), asOf));
    }

    private static EditionStore.Line line(String subject, String cell, boolean hidden, long count, LocalDate asOf) {
        return new EditionStore.Line(subject, cell, hidden ? OptionalLong.empty() : OptionalLong.of(count), asOf);
    }

    private static Figures figures(int year, List<EditionStore.Line> lines) {
        Map<String, List<FigureCell>> tables = new LinkedHashMap<>();
        for (EditionStore.Line line : lines) {
            tables.computeIfAbsent(line.subject(), subject -> new ArrayList<>())
                    .add(new FigureCell(
                            line.cell(), line.number().orElse(0), line.number().isEmpty()));
        }
        List<FigureCell> spreads = Optional.ofNullable(tables.remove(SPREAD)).orElse(List.of());
        return new Figures(
                FigurePeriod.year(year),
                lines.get(0).asOf(),
                spread(spreads, "ACKNOWLEDGED"),
                spread(spreads, "ANSWERED"),
                tables.entrySet().stream()
                        .map(entry -> table(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static FigureTable table(String subject, List<FigureCell> cells) {
        return new FigureTable(
                FigureTable.Subject.valueOf(subject),
                cells.stream().filter(cell -> !cell.key().equals(TOTAL)).toList(),
                cells.stream()
                        .filter(cell -> cell.key().equals(TOTAL))
                        .findFirst()
                        .orElseThrow());
    }

    private static Spread spread(List<FigureCell> cells, String name) {
        Map<String, FigureCell> found = new LinkedHashMap<>();
        cells.stream().filter(cell -> cell.key().startsWith(name)).forEach(cell -> found.put(cell.key(), cell));
        FigureCell none = new FigureCell(name, 0, true);
        FigureCell requests = found.getOrDefault(name + "_REQUESTS", none);
        return new Spread(
                requests.count(),
                (int) found.getOrDefault(name + "_MEDIAN", none).count(),
                (int) found.getOrDefault(name + "_NINETY", none).count(),
                requests.hidden());
    }
}
