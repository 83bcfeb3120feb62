package ma.opencommune.platform.watch.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.platform.mail.domain.MailSheet;
import ma.opencommune.platform.watch.app.MailDesk;
import ma.opencommune.platform.web.CsvAnswer;

/** The mails of a search as a table file, with masked addresses and without texts. */
@WebServlet("/staff/mail.csv")
public class MailCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MailDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(
                response,
                "mail.csv",
                "number",
                "about",
                "to",
                "state",
                "tries",
                "created",
                "sent",
                "next_try",
                "last_error")) {
            for (MailDesk.Line line : desk.export(MailQuery.of(request).search())) {
                MailSheet mail = line.mail();
                csv.row(
                        mail.id(),
                        mail.about(),
                        line.to(),
                        mail.state(),
                        mail.tries(),
                        mail.created(),
                        mail.fate().sent().map(Object::toString).orElse(""),
                        mail.fate().nextTry(),
                        mail.fate().trouble().map(Enum::name).orElse(""));
            }
        }
    }
}
