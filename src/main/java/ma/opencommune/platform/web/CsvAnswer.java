package ma.opencommune.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
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
