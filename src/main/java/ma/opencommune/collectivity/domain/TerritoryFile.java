package ma.opencommune.collectivity.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.collectivity.domain.TerritoryReading.Fault;
import ma.opencommune.collectivity.domain.TerritoryReading.LineProblem;
import ma.opencommune.kernel.Csv;

/**
 * The territory as a table. A part is named by its code, or by {@code #} and its number where it has none; a line without either is
 * the part beside it of the same kind and name, or a new one. What the table does not name stays as it is.
 */
public final class TerritoryFile {

    /** The columns, in the order of the export; the file may have them in any. */
    public static final List<String> COLUMNS =
            List.of("code", "parent", "kind", "name_ar", "name_fr", "name_zgh", "name_en", "retired");

    /** Most lines of one file. */
    public static final int MOST = 5_000;

    private final Territory now;
    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<Long, TerritoryUnit> read = new LinkedHashMap<>();
    private final Map<Long, Integer> lineOf = new HashMap<>();
    private final Map<String, Long> newCodes = new HashMap<>();

    private TerritoryFile(Territory now) {
        this.now = now;
    }

    /** What the table says over the territory as it is. */
    public static TerritoryReading read(String table, Territory now) {
        TerritoryFile file = new TerritoryFile(now);
        try {
            file.take(Csv.lines(table));
        } catch (IllegalArgumentException open) {
            file.wrong(1, "", Fault.QUOTE);
        }
        if (file.problems.isEmpty()) {
            file.judge();
        }
        return file.problems.isEmpty()
                ? new TerritoryReading.Accepted(file.inOrder())
                : new TerritoryReading.Refused(List.copyOf(file.problems));
    }

    private void take(List<Csv.Line> lines) {
        List<String> columns = lines.isEmpty()
                ? List.of()
                : lines.get(0).fields().stream().map(String::strip).toList();
        if (!columns.containsAll(List.of("kind", "name_ar", "name_fr")) || !COLUMNS.containsAll(columns)) {
            wrong(1, "", Fault.COLUMNS);
            return;
        }
        if (lines.size() > MOST + 1) {
            wrong(lines.get(MOST + 1).number(), "", Fault.TOO_MANY);
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            if (line.fields().size() == columns.size()) {
                rows.add(Row.of(line, columns));
            } else {
                wrong(line.number(), "", Fault.FIELDS);
            }
        }
        rows.stream().filter(row -> row.code().matches("[^#].*")).forEach(this::announce);
        rows.forEach(this::take);
    }

    /** A code may be named as a parent before or after its own line. */
    private void announce(Row row) {
        if (now.byCode(row.code()).isEmpty()) {
            newCodes.putIfAbsent(row.code(), (long) -row.line());
        }
    }

    private void take(Row row) {
        Map<String, UnitFacts.Problem> wrong = new LinkedHashMap<>();
        Map<String, String> fields = new HashMap<>(row.fields());
        boolean numbered = row.code().startsWith("#");
        if (numbered) {
            fields.put("code", "");
        }
        Optional<UnitFacts> facts = UnitFacts.read(fields, wrong);
        wrong.forEach((column, problem) -> wrong(row.line(), column, problem));
        Optional<OptionalLong> parent = parent(row);
        boolean retired = row.retired();
        if (!row.field("retired").matches("(?i)|yes|no|true|false")) {
            wrong(row.line(), "retired", UnitFacts.Problem.UNKNOWN);
        }
        if (facts.isEmpty() || parent.isEmpty()) {
            return;
        }
        Optional<TerritoryUnit> old = old(row, parent.get(), facts.get());
        if (numbered && old.isEmpty()) {
            wrong(row.line(), "code", Fault.NOWHERE);
            return;
        }
        keep(
                row,
                old,
                new TerritoryUnit(
                        old.map(TerritoryUnit::id).orElse((long) -row.line()),
                        parent.get(),
                        row.line(),
                        facts.get(),
                        retired,
                        false));
    }

    private void keep(Row row, Optional<TerritoryUnit> old, TerritoryUnit said) {
        boolean stays = old.filter(unit -> unit.parent().equals(said.parent())).isPresent();
        TerritoryUnit unit = stays ? said.under(said.parent(), old.get().position()) : said;
        if (read.putIfAbsent(unit.id(), unit) != null) {
            wrong(row.line(), "code", Fault.TWICE);
        }
        lineOf.putIfAbsent(unit.id(), row.line());
    }

    private Optional<TerritoryUnit> old(Row row, OptionalLong parent, UnitFacts facts) {
        if (row.code().startsWith("#")) {
            return numbered(row.code());
        }
        return row.code().isEmpty()
                ? now.parts(parent).stream()
                        .filter(beside -> beside.facts().code().isEmpty() && Territory.same(beside.facts(), facts))
                        .findFirst()
                : now.byCode(row.code());
    }

    /** Empty when nothing of that name is there. */
    private Optional<OptionalLong> parent(Row row) {
        String name = row.field("parent");
        if (name.isEmpty()) {
            return Optional.of(OptionalLong.empty());
        }
        Optional<Long> found = (name.startsWith("#") ? numbered(name) : now.byCode(name))
                .map(TerritoryUnit::id)
                .or(() -> Optional.ofNullable(newCodes.get(name)));
        if (found.isEmpty()) {
            wrong(row.line(), "parent", Fault.NOWHERE);
        }
        return found.map(OptionalLong::of);
    }

    private Optional<TerritoryUnit> numbered(String name) {
        return name.matches("#[1-9][0-9]{0,15}") ? now.find(Long.parseLong(name.substring(1))) : Optional.empty();
    }

    private void judge() {
        now.with(read.values()).faults().forEach((id, fault) -> wrong(lineOf.getOrDefault(id, 1), "", fault));
        problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
    }

    private List<TerritoryUnit> inOrder() {
        return now.with(read.values()).lines().stream()
                .map(Territory.Line::unit)
                .filter(unit -> read.containsKey(unit.id()))
                .toList();
    }

    private void wrong(int line, String column, Enum<?> problem) {
        problems.add(new LineProblem(line, column, problem));
    }

    private record Row(int line, Map<String, String> fields) {

        static Row of(Csv.Line line, List<String> columns) {
            Map<String, String> fields = new HashMap<>();
            for (int at = 0; at < columns.size(); at++) {
                fields.put(columns.get(at), line.fields().get(at).strip());
            }
            return new Row(line.number(), fields);
        }

        String field(String name) {
            return fields.getOrDefault(name, "");
        }

        String code() {
            return field("code");
        }

        boolean retired() {
            return field("retired").matches("(?i)yes|true");
        }
    }
}
