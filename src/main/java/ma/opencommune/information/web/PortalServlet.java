package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.PortalCases;
import ma.opencommune.information.domain.request.PortalEntry;
import ma.opencommune.platform.web.CsvAnswer;

/** The requests that must still be entered on the national portal, as CSV; at most {@value #MOST} lines. */
@WebServlet("/staff/portal.csv")
public class PortalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;
    private static final int PART = 1000;

    @Inject
    transient PortalCases portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(response, "portal.csv", "number", "received", "subject")) {
            for (int offset = 0; offset < MOST; offset += PART) {
                List<PortalEntry.Candidate> rows = portal.missing(offset, PART).rows();
                for (PortalEntry.Candidate row : rows) {
                    csv.row(row.number(), row.received(), row.subject());
                }
                if (rows.size() < PART) {
                    break;
                }
            }
        }
    }
}
