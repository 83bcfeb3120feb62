package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.domain.count.pb.PbWriter;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CycleElection;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.ProjectsFile;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.web.CsvAnswer;

/** The projects of a ballot as a table that can be changed and brought in again, or as a file of ballots without ballots. */
@WebServlet({"/budgeting/projects.csv", "/budgeting/projects.pb"})
public class ProjectsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Cycles cycles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        CyclePlan plan = cycles.plan(code == null ? "" : code);
        if (request.getServletPath().endsWith(".pb")) {
            ballots(plan, response);
        } else {
            table(plan, response);
        }
    }

    private void ballots(CyclePlan plan, HttpServletResponse response) throws IOException {
        if (!plan.cycle().line().known()
                || plan.projects().stream().noneMatch(project -> project.cost().isPresent())) {
            throw new NotFound("projects with a price");
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + plan.cycle().code() + ".pb\"");
        response.getWriter()
                .write(PbWriter.write(CycleElection.begin(plan, cycles.commune(Language.FR), Language.AR)
                        .build()));
    }

    private static void table(CyclePlan plan, HttpServletResponse response) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(
                response, "projects-" + plan.cycle().code() + ".csv", ProjectsFile.COLUMNS.toArray(String[]::new))) {
            for (BallotProject project : plan.projects()) {
                List<String> cells = new ArrayList<>(List.of(project.id()));
                names(project.name(), cells);
                cells.add(
                        project.cost().isPresent()
                                ? Long.toString(project.cost().getAsLong())
                                : "");
                cells.add(project.area());
                cells.add(project.category());
                cells.add(String.join(",", new TreeSet<>(project.incompatibleWith())));
                project.description()
                        .ifPresentOrElse(text -> names(text, cells), () -> cells.addAll(List.of("", "", "", "")));
                csv.row(cells.toArray());
            }
        }
    }

    private static void names(LocalizedText text, List<String> cells) {
        for (Language language : List.of(Language.AR, Language.FR, Language.ZGH, Language.EN)) {
            cells.add(text.exactly(language).orElse(""));
        }
    }
}
