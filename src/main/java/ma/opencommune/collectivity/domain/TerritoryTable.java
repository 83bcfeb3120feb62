package ma.opencommune.collectivity.domain;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import ma.opencommune.kernel.Language;

/** Writes the territory as the table that {@link TerritoryFile} reads. */
public final class TerritoryTable {

    private TerritoryTable() {}

    /** All parts, each after the one it lies in; lines end as RFC 4180 wants. */
    public static String of(Territory territory) {
        StringBuilder table = new StringBuilder(String.join(",", TerritoryFile.COLUMNS)).append("\r\n");
        for (Territory.Line line : territory.lines()) {
            table.append(fields(line.unit(), territory).stream()
                            .map(TerritoryTable::quoted)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return table.toString();
    }

    private static List<String> fields(TerritoryUnit unit, Territory territory) {
        UnitFacts facts = unit.facts();
        return List.of(
                mark(unit),
                parent(unit.parent(), territory),
                facts.kind().name(),
                facts.name().exactly(Language.AR).orElse(""),
                facts.name().exactly(Language.FR).orElse(""),
                facts.name().exactly(Language.ZGH).orElse(""),
                facts.name().exactly(Language.EN).orElse(""),
                unit.retired() ? "yes" : "");
    }

    private static String parent(OptionalLong parent, Territory territory) {
        return parent.isEmpty()
                ? ""
                : territory.find(parent.getAsLong()).map(TerritoryTable::mark).orElse("");
    }

    private static String mark(TerritoryUnit unit) {
        return unit.facts().code().isEmpty() ? "#" + unit.id() : unit.facts().code();
    }

    private static String quoted(String field) {
        return field.matches("[^\",\r\n]*") ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
