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
import ma.opencommune.information.app.PublicRegister;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import ma.opencommune.platform.web.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/information/requests}: the public register as JSON, CSV and Atom; no personal data. */
@RequestScoped
@Path("/information")
@Tag(name = "Access to information")
public class RegisterResource {

    private static final String PAGE = """
            {"total":1,"page":1,"requests":[{"number":"TET-2026-00042-P","title":"Budget des écoles","service":"Finances",\
            "received":"2026-10-12","due":"2026-11-10","due_earliest":"2026-11-10","due_latest":"2026-11-10","stage":"answered","outcome":"partial","ground":"private_life",\
            "answered":"2026-11-03","answer_published":true,"changed":"2026-11-04T09:00:00Z",\
            "url":"https://commune.example/information/entry?number=TET-2026-00042-P"}]}""";

    private static final String LINES = """
            number,title,service,received,due,due_earliest,due_latest,stage,outcome,ground,answered,answer_published,changed,url
            TET-2026-00042-P,Budget des écoles,Finances,2026-10-12,2026-11-10,answered,partial,private_life,2026-11-03,true,\
            2026-11-04T09:00:00Z,https://commune.example/information/entry?number=TET-2026-00042-P
            """;

    private static final String FEED = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Register</title><entry>\
            <id>https://commune.example/information/entry?number=TET-2026-00042-P</id><title>Budget des écoles</title>\
            <updated>2026-11-04T09:00:00Z</updated></entry></feed>""";

    @Context
    UriInfo address;

    @Inject
    PublicRegister register;

    @Inject
    PublicAddress here;

    /** A page as JSON. */
    @GET
    @Path("/requests")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "informationRequests",
            summary = "Published entries of the register of information requests, newest first",
            description =
                    "Moderated titles, dates, states and outcomes. 100 entries a page; total says how many there are.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words that must all stand in the title or number")
    @Parameter(
            name = "stage",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"all", "open", "answered", "withdrawn"},
                            defaultValue = "all"))
    @Parameter(name = "ground", in = ParameterIn.QUERY, description = "Ground of a refusal, as article_7")
    @Parameter(
            name = "service",
            in = ParameterIn.QUERY,
            description = "Service of the commune it is about, as written in entries")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "Year of receipt, as 2026")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(name = "page", value = PAGE)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong; what is accepted is listed")
    public Response json() {
        return answer(RegisterFormat.JSON);
    }

    /** The same as CSV. */
    @GET
    @Path("/requests.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "informationRequestsCsv",
            summary = "The same as CSV (UTF-8, comma)",
            description = "Takes the parameters of /information/requests.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "lines", value = LINES)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong; what is accepted is listed")
    public Response csv() {
        return answer(RegisterFormat.CSV);
    }

    /** The same as an Atom feed. */
    @GET
    @Path("/requests.atom")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "informationRequestsAtom",
            summary = "The same as an Atom feed",
            description = "Takes the parameters of /information/requests.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content =
                    @Content(
                            mediaType = "application/atom+xml",
                            examples = @ExampleObject(name = "feed", value = FEED)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong; what is accepted is listed")
    public Response atom() {
        return answer(RegisterFormat.ATOM);
    }

    private Response answer(RegisterFormat format) {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        ApiAnswer answer = RegisterAnswer.to(query, register, format, here.of(address));
        return answer.response();
    }
}
