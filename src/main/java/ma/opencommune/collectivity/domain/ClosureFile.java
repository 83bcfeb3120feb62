package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.Resources;

/** Reads closure days from a table with the columns date, name, kind, status, source, known_from. */
public final class ClosureFile {

    private ClosureFile() {}

    /** The calendar that is shipped with the application. */
    public static List<ClosureDay> shipped() {
        return read(Resources.text(ClosureFile.class, "/ma/opencommune/collectivity/closures.csv"));
    }

    /**
     * The closure days of a table, in its order.
     *
     * @throws IllegalArgumentException when a column is missing or a kind or status unknown
     * @throws java.time.format.DateTimeParseException when a date is not written as 2026-03-20
     */
    public static List<ClosureDay> read(String table) {
        return Csv.rows(table).stream().map(ClosureFile::day).toList();
    }

    private static ClosureDay day(Map<String, String> row) {
        String knownFrom = field(row, "known_from");
        return new ClosureDay(
                LocalDate.parse(field(row, "date")),
                field(row, "name"),
                ClosureKind.valueOf(field(row, "kind")),
                ClosureStatus.valueOf(field(row, "status")),
                field(row, "source"),
                knownFrom.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(knownFrom)));
    }

    private static String field(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No column " + name);
        }
        return value;
    }
}
