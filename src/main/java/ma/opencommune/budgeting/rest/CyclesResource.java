package ma.opencommune.budgeting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/budgeting/cycles}: the public cycles, each with its calendar, money, projects and declared rule. */
@RequestScoped
@Path("/budgeting/cycles")
@Tag(name = "Participatory budget")
public class CyclesResource {

    private static final String EXAMPLE =
            "{\"cycles\": [{\"code\": \"2027-1\", \"title\": {\"ar\": \"الميزانية التشاركية\"},"
                    + " \"year\": 2027, \"state\": \"published\", \"phase\": \"proposals\"}]}";

    @Context
    UriInfo address;

    @Inject
    Cycles cycles;

    /** All of them. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "budgetingCycles",
            summary = "The public cycles of the participatory budget, the newest first",
            description = "phase is the phase that lasts today in Morocco, null between two phases.")
    @APIResponse(
            responseCode = "200",
            description = "All public cycles",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "A parameter is not known")
    public Response all() {
        return answer(() -> CyclesJson.list(cycles.all(), cycles.today()));
    }

    /** One. */
    @GET
    @Path("/{code}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "budgetingCycle",
            summary = "One cycle: phases, areas, categories, line of the budget, projects of the ballot, declared rule",
            description =
                    "Amounts are whole dirhams; cost is null while it is not known. rule holds the options of the count as"
                            + " the recount takes them; declaration is null until the rule is published, and its sha256 is that of"
                            + " /budgeting/declaration.txt.")
    @Parameter(name = "code", in = ParameterIn.PATH, description = "Code of the cycle, such as 2027-1")
    @APIResponse(responseCode = "200", description = "The cycle")
    @APIResponse(responseCode = "400", description = "A parameter is not known")
    @APIResponse(responseCode = "404", description = "There is no such cycle")
    public Response one(@PathParam("code") String code) {
        return answer(() -> CyclesJson.one(cycles.plan(code), cycles.today()));
    }

    private Response answer(Supplier<String> body) {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(List.of());
        return (query.accepted() ? ApiAnswer.json(body.get()) : ApiAnswer.refused(query)).response();
    }
}
