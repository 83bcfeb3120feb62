package ma.opencommune.federation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.platform.web.CsvAnswer;

/** The nodes below as a table. */
@WebServlet("/staff/federation-children.csv")
public class ChildrenCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ChildLines lines;

    @Inject
    transient FederationForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(
                response,
                "nodes.csv",
                "code",
                "name",
                "standing",
                "via",
                "fingerprint",
                "leaves",
                "frozen",
                "received")) {
            for (ChildLine line : lines.find(forms.sent("q"))) {
                csv.row(
                        line.child().ou().text(),
                        line.name(),
                        line.child().standing(),
                        line.child().via().map(CollectivityCode::text).orElse(""),
                        line.child().fingerprint(),
                        line.size(),
                        line.frozen(),
                        line.received() == null ? "" : String.valueOf(line.received()));
            }
        }
    }
}
