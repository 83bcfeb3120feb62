package ma.opencommune.information.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import ma.opencommune.information.app.ProgramRequests;
import ma.opencommune.platform.web.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Requests by programs: {@code POST /api/v1/information/requests} and {@code GET /api/v1/information/requests/{number}}, with a key. */
@RequestScoped
@Path("/information")
@Tag(name = "Access to information")
public class ProgramResource {

    private static final String ASKED = """
            {"subject":"Budget des écoles","description":"Les dépenses de 2026 par école","name":"Exemple Amina",\
            "email":"amina@example.ma","nationalId":"L112233","language":"fr","form":"ELECTRONIC","kind":"ORDINARY","consent":true}""";

    private static final String FILED = """
            {"number":"TET-2026-00042-P","code":"AbCdEfGhIjKlMnOpQrStUv",\
            "follow":"https://commune.example/fr/information/track?number=TET-2026-00042-P&token=AbCdEfGhIjKlMnOpQrStUv"}""";

    private static final String STANDS = """
            {"number":"TET-2026-00042-P","subject":"Budget des écoles","received":"2026-10-12","due":"2026-11-10","provisional":false,\
            "handling":"SEARCHING","clock":"ON_TIME","answered":null,"outcome":null,"ground":null}""";

    @Context
    UriInfo address;

    @Inject
    ProgramAnswers answers;

    @Inject
    PublicAddress here;

    @Inject
    ProgramRequests requests;

    /** Files a request. */
    @POST
    @Path("/requests")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "fileInformationRequest",
            summary = "File an information request on behalf of a person",
            description =
                    "Needs a key with the scope INFORMATION_FILE: Authorization: Bearer oc_…. The body is JSON with the"
                            + " fields of the form. The same Idempotency-Key with the same body within two days answers the same and files"
                            + " nothing. The code opens the"
                            + " tracking page: give it to the person and to nobody else.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "1 to 64 letters, digits and -")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "ordinary", value = ASKED)))
    @APIResponse(
            responseCode = "201",
            description = "Filed: its number and the code of its tracking page",
            content =
                    @Content(mediaType = "application/json", examples = @ExampleObject(name = "filed", value = FILED)))
    @APIResponse(responseCode = "400", description = "The body is not understood; each wrong field is listed")
    @APIResponse(responseCode = "401", description = "No key, or none that works")
    @APIResponse(responseCode = "403", description = "The key has not this scope")
    @APIResponse(responseCode = "409", description = "Registered already with this number of the national portal")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request")
    @APIResponse(responseCode = "429", description = "Too many; Retry-After says when to go on")
    public Response file(
            @HeaderParam("Authorization") @Nullable String authorization,
            @HeaderParam("Idempotency-Key") @Nullable String mark,
            InputStream body)
            throws IOException {
        return answers.filed(ProgramAnswers.secret(authorization), mark == null ? "" : mark, body, here.of(address));
    }

    /** Where a request stands. */
    @GET
    @Path("/requests/{number}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "followInformationRequest",
            summary = "Where a request stands, for whoever has its code",
            description =
                    "Needs a key with the scope INFORMATION_TRACK, and the code of the request in the header OpenCommune-Code."
                            + " A wrong code is told like a wrong number.")
    @Parameter(name = "number", in = ParameterIn.PATH, description = "Number of the request")
    @Parameter(name = "OpenCommune-Code", in = ParameterIn.HEADER, description = "Code of the receipt")
    @APIResponse(
            responseCode = "200",
            description = "Dates, state and outcome",
            content =
                    @Content(mediaType = "application/json", examples = @ExampleObject(name = "open", value = STANDS)))
    @APIResponse(responseCode = "401", description = "No key, or none that works")
    @APIResponse(responseCode = "403", description = "The key has not this scope")
    @APIResponse(responseCode = "404", description = "Number and code do not belong together")
    @APIResponse(responseCode = "429", description = "Too many; Retry-After says when to go on")
    public Response follow(
            @HeaderParam("Authorization") @Nullable String authorization,
            @HeaderParam("OpenCommune-Code") @Nullable String code,
            @PathParam("number") String number) {
        return answers.stands(requests.track(ProgramAnswers.secret(authorization), number, code == null ? "" : code));
    }
}
