package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ma.opencommune.budgeting.app.Minutes;
import ma.opencommune.budgeting.app.Results;
import ma.opencommune.budgeting.domain.ballot.BallotCount.Counted;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.web.CsvAnswer;

/** The published result as files: the ballots, the result for programs, a table, the minutes. */
@WebServlet({"/budgeting/result.pb", "/budgeting/result.json", "/budgeting/result.csv", "/budgeting/minutes.pdf"})
public class ResultFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Results results;

    @Inject
    transient Minutes minutes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String said = request.getParameter("cycle");
        String cycle = said == null ? "" : said;
        String path = request.getServletPath();
        if (path.endsWith(".pdf")) {
            String tag = request.getParameter("language");
            Language language = Language.parse(tag == null ? "fr" : tag).orElse(Language.FR);
            byte[] pdf = minutes.print(cycle, language);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"minutes-" + cycle + ".pdf\"");
            response.getOutputStream().write(pdf);
            return;
        }
        Counted counted = results.read(cycle);
        if (path.endsWith(".csv")) {
            table(response, counted);
        } else {
            boolean file = path.endsWith(".pb");
            response.setContentType(file ? "text/plain;charset=UTF-8" : "application/json;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + cycle + (file ? ".pb\"" : ".json\""));
            response.getOutputStream().write((file ? counted.file() : counted.json()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void table(HttpServletResponse response, Counted counted) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(
                response, "result.csv", "project", "cost", "votes", "selected", "round", "effective_votes", "reason")) {
            for (ProjectOutcome one : counted.result().projects()) {
                csv.row(
                        one.id(),
                        one.cost(),
                        one.votes(),
                        one.selected(),
                        one.selected() ? one.round() : "",
                        one.effectiveVotes(),
                        one.reason().code());
            }
        }
    }
}
