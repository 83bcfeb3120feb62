package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.information.app.AnnualReports;
import ma.opencommune.kernel.Language;

/** The annual report as files: {@code /staff/annual-report.pdf?year=2025&language=ar}, in Arabic or French, and as CSV. */
@WebServlet({"/staff/annual-report.pdf", "/staff/annual-report.csv"})
public class AnnualReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AnnualReports reports;

    @Inject
    transient FigureFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int year = new ListQuery(request).year("year").orElse(0);
        Language language = Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::parse)
                .filter(asked -> asked == Language.FR)
                .orElse(Language.AR);
        if (request.getServletPath().endsWith(".csv")) {
            file.csv(reports.table(year), language, response);
            return;
        }
        byte[] pdf = reports.pdf(year, language);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader(
                "Content-Disposition", "inline; filename=\"report-" + year + "-" + language.tag() + ".pdf\"");
        response.getOutputStream().write(pdf);
    }
}
