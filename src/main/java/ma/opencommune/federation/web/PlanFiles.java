package ma.opencommune.federation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.federation.app.NationalPlans;
import ma.opencommune.federation.domain.plan.Axis;
import ma.opencommune.federation.domain.plan.Commitment;
import ma.opencommune.federation.domain.plan.Plan;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.web.CsvAnswer;

/** The commitments of the plan as CSV; amounts in whole dirhams. */
@WebServlet("/plan.csv")
public class PlanFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long CENTIMES = 100;

    @Inject
    transient NationalPlans plans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Plan> plan = plans.current();
        if (plan.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (CsvAnswer csv = new CsvAnswer(
                response,
                "plan.csv",
                "code",
                "axis",
                "title_ar",
                "title_fr",
                "owner",
                "first",
                "last",
                "budget_mad",
                "completion",
                "follow_up_indicator",
                "impact_indicator")) {
            for (Axis axis : plan.get().axes()) {
                for (Commitment one : axis.commitments()) {
                    csv.row(
                            one.code(),
                            axis.name().in(Language.FR),
                            one.sheet().title().in(Language.AR),
                            one.sheet().title().in(Language.FR),
                            one.sheet().owner(),
                            one.sheet().first(),
                            one.sheet().last(),
                            one.sheet().budget().isPresent()
                                    ? one.sheet().budget().getAsLong() / CENTIMES
                                    : null,
                            one.completion().name(),
                            one.sheet().followUp().indicator(),
                            one.sheet().impact().indicator());
                }
            }
        }
    }
}
