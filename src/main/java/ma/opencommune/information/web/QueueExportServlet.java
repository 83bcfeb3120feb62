package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.RequestQueue;
import ma.opencommune.information.domain.request.QueueFilter;
import ma.opencommune.information.domain.request.QueueRow;
import ma.opencommune.platform.web.CsvAnswer;
import org.jspecify.annotations.Nullable;

/** The queue as CSV, with the filters of the page; at most {@value #MOST} lines. */
@WebServlet("/staff/requests.csv")
public class QueueExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;
    private static final int PART = 1000;
    private static final String[] COLUMNS = {
        "number",
        "subject",
        "kind",
        "state",
        "received",
        "due",
        "due_earliest",
        "due_latest",
        "clock",
        "working_days_left",
        "answered",
        "outcome",
        "urgency_to_decide_by"
    };

    @Inject
    transient RequestQueue queue;

    @Inject
    transient QueueQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QueueFilter filter = query.of(new ListQuery(request));
        try (CsvAnswer csv = new CsvAnswer(response, "requests.csv", COLUMNS)) {
            for (int offset = 0; offset < MOST; offset += PART) {
                List<QueueRow> rows = queue.page(filter, offset, PART).rows();
                for (QueueRow row : rows) {
                    csv.row(cells(row));
                }
                if (rows.size() < PART) {
                    break;
                }
            }
        }
    }

    private static @Nullable Object[] cells(QueueRow row) {
        return new @Nullable Object[] {
            row.number(),
            row.subject(),
            row.kind(),
            row.handling(),
            row.received(),
            row.due(),
            row.earliest(),
            row.latest(),
            row.clock(),
            row.handling().open() ? row.left() : null,
            row.answered().orElse(null),
            row.outcome().orElse(null),
            row.urgencyBy().orElse(null)
        };
    }
}
