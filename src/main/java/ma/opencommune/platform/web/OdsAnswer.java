package ma.opencommune.platform.web;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables as an OpenDocument spreadsheet, one sheet each. Texts are texts: no cell is a formula. */
public final class OdsAnswer implements AutoCloseable {

    private final HttpServletResponse response;
    private final SpreadSheet book = new SpreadSheet();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private String name = "";

    /** Begins the file. */
    public OdsAnswer(HttpServletResponse response, String file) {
        this.response = response;
        response.setContentType("application/vnd.oasis.opendocument.spreadsheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    /** Begins a sheet with the names of its columns. */
    public void sheet(String title, String... columns) {
        end();
        name = title;
        rows.add(columns);
    }

    /** One row: texts, whole numbers, or null for an empty cell. */
    public void row(@Nullable Object... cells) {
        rows.add(cells);
    }

    private void end() {
        if (rows.isEmpty()) {
            return;
        }
        int width = rows.stream().mapToInt(row -> row.length).max().orElse(1);
        Sheet sheet = new Sheet(name, rows.size(), width);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                Object cell = rows.get(row)[column];
                if (cell != null) {
                    sheet.getRange(row, column).setValue(cell instanceof Number ? cell : cell.toString());
                }
            }
        }
        book.appendSheet(sheet);
        rows.clear();
    }

    @Override
    public void close() throws IOException {
        end();
        book.save(response.getOutputStream());
    }
}
