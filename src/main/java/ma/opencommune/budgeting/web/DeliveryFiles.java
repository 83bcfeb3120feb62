package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.Deliveries;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.Delivery;
import ma.opencommune.budgeting.domain.delivery.Dirhams;
import ma.opencommune.budgeting.domain.delivery.Milestone;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.web.CsvAnswer;

/** What was promised against what was done as a table: a line for each step, or one for a project without steps; of one cycle or of all. */
@WebServlet("/budgeting/deliveries.csv")
public class DeliveryFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Deliveries deliveries;

    @Inject
    transient Cycles cycles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String cycle = request.getParameter("cycle");
        List<CyclePlan> plans = cycle == null || cycle.isEmpty() ? deliveries.cycles() : List.of(cycles.plan(cycle));
        try (CsvAnswer csv = new CsvAnswer(
                response,
                "deliveries.csv",
                "cycle",
                "project",
                "name_fr",
                "area",
                "state",
                "unit",
                "voted",
                "committed",
                "spent",
                "milestone",
                "promised",
                "due",
                "done",
                "kept")) {
            for (CyclePlan plan : plans) {
                for (Delivery one : deliveries.of(plan)) {
                    rows(csv, plan, one);
                }
            }
        }
    }

    private void rows(CsvAnswer csv, CyclePlan plan, Delivery one) throws IOException {
        if (one.milestones().isEmpty()) {
            row(csv, plan, one, "", "", "", "", "");
        }
        for (Milestone step : one.milestones()) {
            row(
                    csv,
                    plan,
                    one,
                    step.kind().name(),
                    step.promised().toString(),
                    step.due().toString(),
                    step.done().map(LocalDate::toString).orElse(""),
                    step.done().isPresent() ? String.valueOf(step.kept()) : "");
        }
    }

    private void row(CsvAnswer csv, CyclePlan plan, Delivery one, String... step) throws IOException {
        var project = plan.project(one.project()).orElseThrow();
        csv.row(
                plan.cycle().code(),
                one.project(),
                project.name().in(Language.FR),
                project.area(),
                one.state(cycles.today()).name(),
                one.unit(),
                project.cost().orElse(0),
                Dirhams.plain(one.committed()),
                Dirhams.plain(one.spent()),
                step[0],
                step[1],
                step[2],
                step[3],
                step[4]);
    }
}
