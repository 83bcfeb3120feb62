package ma.opencommune.federation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.schema.Schemas;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.web.ApiAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /federation/v1/schemas}: what records of each kind may hold, as JSON Schema 2020-12. */
@RequestScoped
@Path("/federation/schemas")
@Tag(name = "Federation")
public class SchemasResource {

    private static final String TYPE = "application/schema+json;charset=UTF-8";

    /** Their names. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationSchemas",
            summary = "Names with version of the schemas of what travels",
            description = "Each can be read at /federation/v1/schemas/{kind}/{version}.")
    @APIResponse(responseCode = "200", description = "The names")
    @APIResponse(responseCode = "429", description = "Too many questions at once; Retry-After says when to ask again")
    public Response all() {
        List<Map<String, String>> names = Schemas.shipped().names().stream()
                .map(name -> Map.of("schema", name, "href", "/federation/v1/schemas/" + name))
                .toList();
        return ApiAnswer.json(JsonText.of(Map.of("schemas", names))).response();
    }

    /** One. */
    @GET
    @Path("/{kind}/{version}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationSchema",
            summary = "The schema of one kind of record",
            description =
                    "JSON Schema 2020-12. A newer minor version only adds members; a newer major one is another schema.")
    @Parameter(name = "kind", in = ParameterIn.PATH, description = "Kind of record, such as information.month")
    @Parameter(name = "version", in = ParameterIn.PATH, description = "Version, such as 1.0")
    @APIResponse(responseCode = "200", description = "The schema")
    @APIResponse(responseCode = "404", description = "There is no such schema in this version")
    public Response one(@PathParam("kind") String kind, @PathParam("version") String version) {
        String text = Schemas.shipped().text(kind + "/" + version).orElseThrow(() -> new NotFound("schema"));
        return new ApiAnswer(200, TYPE, text).response();
    }
}
