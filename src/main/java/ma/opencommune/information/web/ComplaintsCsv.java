package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.HeadComplaints;
import ma.opencommune.information.domain.request.ComplaintFilter;
import ma.opencommune.information.domain.request.ComplaintLine;
import ma.opencommune.platform.web.CsvAnswer;

/** The complaints as CSV, with the filters of the page; at most {@value #MOST} lines. */
@WebServlet("/staff/complaints.csv")
public class ComplaintsCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;
    private static final int PART = 1000;

    @Inject
    transient HeadComplaints complaints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ComplaintFilter filter = ComplaintsQuery.of(new ListQuery(request));
        try (CsvAnswer csv = new CsvAnswer(
                response, "complaints.csv", "number", "subject", "filed", "head_answer_due", "state", "complaint")) {
            for (int offset = 0; offset < MOST; offset += PART) {
                List<ComplaintLine> lines =
                        complaints.page(filter, offset, PART).rows();
                for (ComplaintLine line : lines) {
                    csv.row(line.number(), line.subject(), line.filed(), line.replyDue(), line.state(), line.id());
                }
                if (lines.size() < PART) {
                    return;
                }
            }
        }
    }
}
