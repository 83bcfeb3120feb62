package ma.opencommune.accounts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.accounts.app.Accounts;
import ma.opencommune.accounts.domain.AccountQuery;
import ma.opencommune.accounts.domain.AccountRow;
import ma.opencommune.platform.web.CsvAnswer;

/** The list of accounts as a table file (RFC 4180), with the filters of the page. */
@WebServlet("/staff/accounts.csv")
public class AccountsCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Accounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String search = request.getParameter("search");
        String sort = request.getParameter("sort");
        AccountQuery query =
                new AccountQuery(search == null ? "" : search, AccountsPage.sort(sort == null ? "" : sort), 0);
        try (CsvAnswer csv = new CsvAnswer(
                response,
                "accounts.csv",
                "number",
                "name",
                "email",
                "state",
                "roles",
                "one_time_code",
                "last_sign_in")) {
            for (AccountRow row : accounts.export(query)) {
                csv.row(
                        row.id(),
                        row.name(),
                        row.email(),
                        row.state(),
                        String.join(" ", row.roles()),
                        row.code(),
                        row.lastSignIn());
            }
        }
    }
}
