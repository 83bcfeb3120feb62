package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import ma.opencommune.information.app.RequestQueue;
import ma.opencommune.information.domain.request.QueueFilter;
import ma.opencommune.information.domain.request.QueueRow;

/** The queue as CSV, with the filters of the page; at most {@value #MOST} lines. */
@WebServlet("/staff/requests.csv")
public class QueueExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;
    private static final int PART = 1000;

    @Inject
    transient RequestQueue queue;

    @Inject
    transient QueueQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QueueFilter filter = query.of(new ListQuery(request));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"requests.csv\"");
        PrintWriter out = response.getWriter();
        out.print(
                "number,subject,kind,urgency_to_decide_by,state,received,due,clock,working_days_left,answered,outcome\r\n");
        for (int offset = 0; offset < MOST; offset += PART) {
            List<QueueRow> rows = queue.page(filter, offset, PART).rows();
            rows.forEach(row -> out.print(line(row)));
            if (rows.size() < PART) {
                break;
            }
        }
    }

    private static String line(QueueRow row) {
        return String.join(
                        ",",
                        row.number(),
                        quoted(row.subject()),
                        row.kind().name(),
                        row.urgencyBy().map(Object::toString).orElse(""),
                        row.handling().name(),
                        row.received().toString(),
                        row.due().toString(),
                        row.clock().name(),
                        row.handling().open() ? String.valueOf(row.left()) : "",
                        row.answered().map(Object::toString).orElse(""),
                        row.outcome().map(Enum::name).orElse(""))
                + "\r\n";
    }

    /** In quotes, and harmless to a spreadsheet that would take it as a formula. */
    private static String quoted(String text) {
        String safe = text.matches("(?s)[=+\\-@].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
