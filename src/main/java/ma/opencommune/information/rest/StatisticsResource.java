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
import ma.opencommune.information.app.PublicFigures;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/information/statistics}: how the commune answers, in numbers, by year. */
@RequestScoped
@Path("/information/statistics")
@Tag(name = "Access to information")
public class StatisticsResource {

    private static final String EXAMPLE = """
            {"year":2025,"asOf":"2026-03-02","acknowledgement":{"requests":120,"median":0,"ninety":1},\
            "answer":{"requests":96,"median":14,"ninety":27},"tables":{"stage":{"total":120,"OPEN":18,"ANSWERED":96,"WITHDRAWN":6},\
            "complaint":{"total":9,"FILED":null,"SILENT":0,"DISMISSED":null,"REVERSED":0}}}""";

    @Context
    UriInfo address;

    @Inject
    PublicFigures figures;

    /** The figures of a year as JSON. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "informationStatistics",
            summary = "What became of the requests received in a year, and how many working days they took",
            description =
                    "One edition a month. Numbers from 1 to 4, and others from which these would follow, are null."
                            + " median: working days within which half of them were served; ninety: nine of ten.")
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Year of receipt, from 2019; this year when it is left out")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(mediaType = "application/json", examples = @ExampleObject(name = "2025", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong; what is accepted is listed")
    @APIResponse(responseCode = "404", description = "Nothing was received in that year")
    public Response statistics() {
        return StatisticsAnswer.to(ApiQuery.of(address.getQueryParameters()), figures)
                .response();
    }
}
