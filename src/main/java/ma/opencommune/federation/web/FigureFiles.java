package ma.opencommune.federation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.federation.app.FigureEvidence;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.evidence.EvidenceFile;
import ma.opencommune.federation.domain.rollup.Comparison;
import ma.opencommune.federation.domain.rollup.FigureSheet;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.platform.web.CsvAnswer;

/** Reports and figures as files: CSV, and the evidence that the offline program checks. */
@WebServlet({"/reports.csv", "/indicator.csv", "/indicator-evidence.json"})
public class FigureFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReportedFigures figures;

    @Inject
    transient FigureEvidence evidence;

    @Inject
    transient FigureQuery query;

    @Inject
    transient FigureWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportPeriod period = query.period();
        Optional<String> code = query.indicator().map(Indicator::code);
        String path = request.getServletPath();
        if (path.equals("/reports.csv")) {
            reports(period, response);
        } else if (code.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.equals("/indicator.csv")) {
            figure(code.get(), period, response);
        } else {
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"evidence-" + words.own() + "-" + code.get() + "-" + period + ".json\"");
            response.getWriter().write(EvidenceFile.write(evidence.of(code.get(), period)));
        }
    }

    private void reports(ReportPeriod period, HttpServletResponse response) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(
                response,
                "reports-" + period + ".csv",
                "period",
                "code",
                "name",
                "standing",
                "first_received",
                "due")) {
            for (var one : figures.states(period).entrySet()) {
                csv.row(
                        period.toString(),
                        one.getKey().text(),
                        words.name(one.getKey()).text(),
                        one.getValue().standing(period, figures.today()).name(),
                        one.getValue().first().orElse(null),
                        period.due());
            }
        }
    }

    private void figure(String code, ReportPeriod period, HttpServletResponse response) throws IOException {
        FigureSheet sheet = figures.figure(code, period);
        try (CsvAnswer csv = new CsvAnswer(
                response,
                code + "-" + period + ".csv",
                "indicator",
                "period",
                "code",
                "name",
                "standing",
                "numerator",
                "denominator",
                "hidden")) {
            for (Comparison.Line line : sheet.comparison().lines()) {
                csv.row(
                        code,
                        period.toString(),
                        line.ou().text(),
                        words.name(line.ou()).text(),
                        line.standing().name(),
                        line.ratio().map(ratio -> (Object) ratio.numerator()).orElse(null),
                        line.ratio().map(ratio -> (Object) ratio.denominator()).orElse(null),
                        line.hidden());
            }
        }
    }
}
