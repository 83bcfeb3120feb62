package ma.opencommune.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as a file (RFC 4180), with the mark by which a spreadsheet knows UTF-8 and no cell that it takes for a formula. */
public final class CsvAnswer implements AutoCloseable {

    private static final char MARK = '\uFEFF';

    private final CSVPrinter printer;

    /** Begins the file with the names of its columns. */
    public CsvAnswer(HttpServletResponse response, String file, String... columns) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.getWriter().write(MARK);
        printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180);
        printer.printRecord((Object[]) columns);
    }

    private CsvAnswer(Appendable text) throws IOException {
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    /** A whole table as a text for programs, without the mark. */
    public static String text(List<String> columns, List<? extends Collection<? extends @Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        try (CsvAnswer csv = new CsvAnswer(text)) {
            csv.row(columns.toArray());
            for (Collection<? extends @Nullable Object> row : rows) {
                csv.row(row.toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** One row. */
    public void row(@Nullable Object... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(CsvAnswer::harmless).toArray());
    }

    /** A cell that a spreadsheet will not take for a formula. */
    static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
