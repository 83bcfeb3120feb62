package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.budgeting.app.Voting;
import ma.opencommune.platform.web.CsvAnswer;

/** The published list of receipts. */
@WebServlet("/budgeting/receipts.csv")
public class ReceiptsCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Voting voting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String cycle = request.getParameter("cycle");
        var receipts = voting.receipts(cycle == null ? "" : cycle);
        try (CsvAnswer csv = new CsvAnswer(response, "receipts.csv", "receipt")) {
            for (String receipt : receipts) {
                csv.row(receipt);
            }
        }
    }
}
