package ma.opencommune.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads comma-separated text (RFC 4180) whose first line names the columns. Example: {@code Csv.rows("a,b\n1,\"x, y\"\n")} gives
 * one row {a=1, b="x, y"}.
 */
public final class Csv {

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private List<String> line = new ArrayList<>();
    private int number = 1;
    private int begun = 1;
    private boolean quoted;

    /**
     * One line of fields.
     *
     * @param number of the line of the text on which it begins, counted from 1
     */
    public record Line(int number, List<String> fields) {}

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * The lines of a table that a person made, the column names first: also with a mark of the byte order before it, and with
     * semicolons, as spreadsheets write in French. Empty lines are left out.
     *
     * @throws IllegalArgumentException when a quote is left open
     */
    public static List<Line> lines(String table) {
        String text = table.startsWith("\uFEFF") ? table.substring(1) : table;
        String names = text.lines().findFirst().orElse("");
        return new Csv(text, names.indexOf(';') >= 0 && names.indexOf(',') < 0 ? ';' : ',').read();
    }

    /**
     * The rows, each by column name in the order of the columns.
     *
     * @throws IllegalArgumentException when a line has another number of fields than the first one, or a quote is left open
     */
    public static List<Map<String, String>> rows(String text) {
        List<Line> lines = new Csv(text, ',').read();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            rows.add(row(lines.get(0).fields(), lines.get(at).fields(), at + 1));
        }
        return rows;
    }

    private static Map<String, String> row(List<String> names, List<String> fields, int number) {
        if (names.size() != fields.size()) {
            throw new IllegalArgumentException(
                    "Line " + number + " has " + fields.size() + " fields, not " + names.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            row.put(names.get(at), fields.get(at));
        }
        return row;
    }

    private List<Line> read() {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            number += sign == '\n' ? 1 : 0;
            if (quoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == separator) {
                endField();
            } else if (!quoted && sign == '\n') {
                endLine();
            } else if (quoted || sign != '\r') {
                field.append(sign);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("A quote is left open");
        }
        endLine();
        return lines;
    }

    private void endField() {
        line.add(field.toString());
        field.setLength(0);
    }

    private void endLine() {
        if (line.isEmpty() && field.length() == 0) {
            begun = number;
            return;
        }
        endField();
        lines.add(new Line(begun, line));
        begun = number;
        line = new ArrayList<>();
    }
}
