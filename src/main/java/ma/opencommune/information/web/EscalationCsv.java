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

/** Requests that are very late as CSV, with the filters of the page; at most {@value #MOST} lines. */
@WebServlet("/staff/escalation.csv")
public class EscalationCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;
    private static final int PART = 1000;

    @Inject
    transient RequestQueue queue;

    @Inject
    transient QueueQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QueueFilter filter = query.veryLate(new ListQuery(request));
        try (CsvAnswer csv = new CsvAnswer(
                response, "very-late.csv", "number", "subject", "officer", "received", "due", "working_days_late")) {
            for (int offset = 0; offset < MOST; offset += PART) {
                List<QueueRow> rows = queue.page(filter, offset, PART).rows();
                for (QueueRow row : rows) {
                    csv.row(row.number(), row.subject(), row.officerName(), row.received(), row.due(), -row.left());
                }
                if (rows.size() < PART) {
                    return;
                }
            }
        }
    }
}
