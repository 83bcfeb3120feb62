package ma.opencommune.federation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.app.NationalPlans;
import ma.opencommune.federation.domain.plan.Assessment;
import ma.opencommune.federation.domain.plan.Axis;
import ma.opencommune.federation.domain.plan.Commitment;
import ma.opencommune.federation.domain.plan.CommitmentSheet;
import ma.opencommune.federation.domain.plan.Plan;
import ma.opencommune.federation.domain.plan.Tie;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.web.ApiAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code GET /federation/v1/plan}: the public plan with its commitments. */
@RequestScoped
@Path("/federation/plan")
@Tag(name = "Federation")
public class PlanResource {

    @Inject
    NationalPlans plans;

    /** The plan. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationPlan",
            summary = "The public plan: axes, commitments with their sheets, assessments on the scale of the IRM",
            description =
                    "budget is in centimes, null when none is stated. completion: NOT_STARTED, LIMITED, SUBSTANTIAL, COMPLETE,"
                            + " WITHDRAWN. indicator is the code of a declared indicator, empty for none.")
    @APIResponse(responseCode = "200", description = "The plan")
    @APIResponse(responseCode = "404", description = "No plan is public")
    public Response plan() {
        Plan plan = plans.current().filter(Plan::published).orElseThrow(() -> new NotFound("plan"));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", words(plan.title()));
        body.put("first", plan.first().toString());
        body.put("last", plan.last().toString());
        body.put("axes", plan.axes().stream().map(PlanResource::axis).toList());
        return ApiAnswer.json(JsonText.of(body)).response();
    }

    private static Map<String, Object> axis(Axis axis) {
        List<Map<String, @Nullable Object>> commitments =
                axis.commitments().stream().map(PlanResource::commitment).toList();
        return Map.of("name", words(axis.name()), "commitments", commitments);
    }

    private static Map<String, @Nullable Object> commitment(Commitment commitment) {
        CommitmentSheet sheet = commitment.sheet();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("code", commitment.code());
        body.put("title", words(sheet.title()));
        body.put("problem", words(sheet.problem()));
        body.put("actions", words(sheet.actions()));
        body.put("owner", sheet.owner());
        body.put("first", sheet.first().toString());
        body.put("last", sheet.last().toString());
        body.put("budget", sheet.budget().isPresent() ? sheet.budget().getAsLong() : null);
        body.put("followUp", tie(sheet.followUp()));
        body.put("impact", tie(sheet.impact()));
        body.put("completion", commitment.completion().name());
        body.put(
                "assessments",
                commitment.assessments().stream().map(PlanResource::assessment).toList());
        return body;
    }

    private static Map<String, Object> tie(Tie tie) {
        return Map.of("indicator", tie.indicator(), "words", tie.words());
    }

    private static Map<String, Object> assessment(Assessment one) {
        return Map.of(
                "completion", one.completion().name(),
                "on", one.on().toString(),
                "words", one.words(),
                "evidence", one.evidence());
    }

    private static Map<String, Object> words(LocalizedText text) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            text.exactly(language).ifPresent(one -> words.put(language.tag(), one));
        }
        return words;
    }
}
