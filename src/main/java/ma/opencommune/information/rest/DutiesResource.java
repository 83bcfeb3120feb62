package ma.opencommune.information.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import ma.opencommune.information.app.Duties;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/information/duties}: what must be published (law 31-13, article 10), and whether it is. */
@RequestScoped
@Path("/information")
@Tag(name = "Access to information")
public class DutiesResource {

    private static final String EXAMPLE =
            "{\"duties\": [{\"code\": \"budgets\", \"title\": \"\", \"owner\": \"Finances\","
                    + " \"frequency\": \"yearly\", \"updated\": \"2026-02-01\", \"next\": \"2027-02-01\", \"standing\": \"current\","
                    + " \"documents\": []}]}";

    private static final String LINES = """
            code,title,owner,frequency,updated,next,standing
            budgets,,Finances,yearly,2026-02-01,2027-02-01,current
            """;

    @Context
    UriInfo address;

    @Inject
    Duties duties;

    /** All as JSON. */
    @GET
    @Path("/duties")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "informationDuties",
            summary = "What must be published without being asked, with its documents",
            description = "standing: missing, current, soon (due within 30 days), stale.")
    @APIResponse(
            responseCode = "200",
            description = "All duties",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "A parameter is not known")
    public Response json() {
        return answer(ApiAnswer.JSON);
    }

    /** The same as CSV. */
    @GET
    @Path("/duties.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "informationDutiesCsv",
            summary = "The same as CSV (UTF-8, comma), without documents",
            description = "One line for each duty.")
    @APIResponse(
            responseCode = "200",
            description = "All duties",
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(value = LINES)))
    @APIResponse(responseCode = "400", description = "A parameter is not known")
    public Response csv() {
        return answer(RegisterFormat.CSV.type());
    }

    private Response answer(String type) {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(List.of());
        if (!query.accepted()) {
            return ApiAnswer.refused(query).response();
        }
        String body = type.equals(ApiAnswer.JSON) ? DutiesJson.json(duties.all()) : DutiesJson.csv(duties.all());
        return new ApiAnswer(200, type, body).response();
    }
}
