package ma.opencommune.collectivity.rest;

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
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.collectivity.app.TerritoryUnits;
import ma.opencommune.collectivity.domain.Territory;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/collectivity/territory}: the parts of the collectivity. */
@RequestScoped
@Path("/collectivity/territory")
@Tag(name = "Collectivity")
public class TerritoryResource {

    @Context
    UriInfo address;

    @Inject
    TerritoryUnits units;

    @Inject
    Commune commune;

    /** Lists the parts as a tree. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "territory",
            summary = "The parts of the collectivity's territory",
            description =
                    "Arrondissements, annexes, neighbourhoods and douars, each within the one it lies in, with its"
                            + " names by language. An example part came with the demo and is made up.")
    @Parameter(
            name = "retired",
            in = ParameterIn.QUERY,
            description = "Whether parts that are no longer offered are listed too",
            schema =
                    @Schema(
                            enumeration = {"true", "false"},
                            defaultValue = "false"))
    @APIResponse(responseCode = "200", description = "The tree, in the order of the commune")
    @APIResponse(responseCode = "400", description = "An unknown parameter or value; what is accepted is listed")
    public Response territory() {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(List.of("retired"));
        boolean retired = query.has("retired")
                && query.word("retired", List.of("true", "false")).equals("true");
        if (!query.accepted()) {
            return ApiAnswer.refused(query).response();
        }
        Territory all = units.all();
        return ApiAnswer.json(TerritoryJson.of(commune.identity().code(), retired ? all : all.offered()))
                .response();
    }
}
