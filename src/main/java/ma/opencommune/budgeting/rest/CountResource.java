package ma.opencommune.budgeting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.budgeting.app.CountTurns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /api/v1/budgeting/count}: counts an election that somebody else held, and keeps nothing of it. */
@RequestScoped
@Path("/budgeting/count")
@Tag(name = "Participatory budgeting")
public class CountResource {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String PROBLEM = "application/problem+json;charset=UTF-8";
    private static final int OK = 200;
    private static final int PART = 8192;

    @Context
    UriInfo address;

    @Inject
    CountTurns turns;

    /** Counts the body by the options of the address. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "countElection",
            summary = "Count a participatory budgeting election",
            description = "The body is a Pabulib .pb file of at most 32 MB. The result is exact and the same on every"
                    + " machine; the header OpenCommune-Digest holds the SHA-256 of the result without durationMillis,"
                    + " as the recount program prints it.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    @Parameter(
            name = "rule",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(enumeration = {"greedy", "equal-shares", "phragmen", "max-welfare"}))
    @Parameter(name = "satisfaction", in = ParameterIn.QUERY, schema = @Schema(enumeration = {"cost", "cardinality"}))
    @Parameter(
            name = "completion",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"none", "add1", "add1-until-overspend", "integral"},
                            defaultValue = "none"))
    @Parameter(
            name = "step",
            in = ParameterIn.QUERY,
            description = "Currency added to each purse per completion run",
            schema = @Schema(defaultValue = "1"))
    @Parameter(
            name = "finish",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"none", "greedy"},
                            defaultValue = "none"))
    @Parameter(
            name = "finishSatisfaction",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"cost", "cardinality"}))
    @Parameter(
            name = "ties",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"id", "declared"},
                            defaultValue = "declared"))
    @Parameter(name = "lot", in = ParameterIn.QUERY, description = "Ids in the order drawn, separated by commas")
    @Parameter(
            name = "misfit",
            in = ParameterIn.QUERY,
            description = "What greedy does with a project that does not fit",
            schema =
                    @Schema(
                            enumeration = {"skip", "stop"},
                            defaultValue = "skip"))
    @Parameter(
            name = "comparison",
            in = ParameterIn.QUERY,
            description = "Keep the greedy outcome if more voters prefer it",
            schema =
                    @Schema(
                            enumeration = {"none", "greedy"},
                            defaultValue = "none"))
    @Parameter(
            name = "minimumVotes",
            in = ParameterIn.QUERY,
            description = "Votes without which a project cannot win",
            schema = @Schema(defaultValue = "0"))
    @Parameter(name = "incompatible", in = ParameterIn.QUERY, description = "Sets of ids of which one may win: a,b;c,d")
    @Parameter(
            name = "envelopes",
            in = ParameterIn.QUERY,
            description = "Whether the file's own envelopes bind",
            schema =
                    @Schema(
                            enumeration = {"none", "file"},
                            defaultValue = "none"))
    @APIResponse(responseCode = "200", description = "The result")
    @APIResponse(responseCode = "400", description = "An unknown option or value; what is accepted is listed")
    @APIResponse(responseCode = "413", description = "The body is larger than 32 MB")
    @APIResponse(responseCode = "503", description = "Too many counts at once; try again")
    @APIResponse(responseCode = "422", description = "The body is no .pb file; its problems are listed")
    public Response count(InputStream file) throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        address.getQueryParameters().forEach((name, values) -> options.put(name, String.join(",", values)));
        File kept = File.createTempFile("count-", ".pb");
        try {
            long size = keep(file, kept);
            return response(turns.inTurn(size, () -> answer(options, kept)).orElse(CountAnswer.BUSY));
        } finally {
            Files.delete(kept.toPath());
        }
    }

    private static CountAnswer answer(Map<String, String> options, File kept) throws IOException {
        try (InputStream file = Files.newInputStream(kept.toPath())) {
            return CountAnswer.to(options, file);
        }
    }

    /** Keeps what is sent in a file until it is its turn, so that a slow sender keeps nobody waiting; one byte too many is enough. */
    private static long keep(InputStream sent, File kept) throws IOException {
        long size = 0;
        byte[] part = new byte[PART];
        try (OutputStream out = Files.newOutputStream(kept.toPath())) {
            int read = sent.read(part);
            while (read >= 0 && size <= CountAnswer.MOST_BYTES) {
                out.write(part, 0, read);
                size += read;
                read = sent.read(part);
            }
        }
        return size;
    }

    private static Response response(CountAnswer answer) {
        Response.ResponseBuilder response =
                Response.status(answer.status()).entity(answer.body()).type(answer.status() == OK ? JSON : PROBLEM);
        if (answer.status() == OK) {
            response.header("OpenCommune-Digest", "sha-256=" + answer.digest());
        }
        return response.build();
    }
}
