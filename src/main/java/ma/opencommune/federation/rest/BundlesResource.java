package ma.opencommune.federation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import ma.opencommune.federation.app.Receipts;
import ma.opencommune.federation.app.Reception;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.BundleRefused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /federation/v1/bundles}: takes what a node below reports. */
@RequestScoped
@Path("/federation/bundles")
@Tag(name = "Federation")
public class BundlesResource {

    @Inject
    Reception reception;

    @Inject
    Receipts receipts;

    /** Takes a bundle. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationReport",
            summary = "Report a range of a log",
            description = "The body is gzipped NDJSON. Its first line is"
                    + " {\"checkpoint\":NOTE,\"consistency\":[HASH…],\"fed\":\"FED/1\",\"from\":N,\"fromRoot\":HASH,\"log\":\"fed1/OU\"}:"
                    + " the signed head after the last leaf, the size and root before the first, and the proof (RFC 9162) that"
                    + " the one goes on from the other; empty from size 0. Then each leaf as it was written, one a line. At most"
                    + " 4 MB packed, 16 MB unpacked and not more than a hundred times the packed size, 10,000 leaves of 256 KB."
                    + " Whoever brings it, the signature under the head counts; it may be brought again and again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/gzip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description =
                    "The receipt: the leaf of the receiver's own log that holds the head, the receiver's signed head"
                            + " right after it, and the proof of the one in the other; the same for the same head",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "receipt",
                                            value =
                                                    "{\"log\":\"fed1/01.571.01.11\",\"size\":128,\"root\":\"…\","
                                                            + "\"leaf\":\"{…}\",\"checkpoint\":\"fed1/01\\n345\\n…\",\"proof\":[\"…\"]}")))
    @APIResponse(responseCode = "400", description = "No bundle; the detail says why")
    @APIResponse(responseCode = "401", description = "No key known here signed the head")
    @APIResponse(responseCode = "403", description = "The key was revoked")
    @APIResponse(
            responseCode = "409",
            description =
                    "Leaves before it are missing: `needed` is the size from which to begin. Or the node signed two"
                            + " histories: `evidence` is where both heads are published, and the log is stopped until a person decides")
    @APIResponse(responseCode = "413", description = "Larger than what is taken, packed or unpacked")
    @APIResponse(
            responseCode = "422",
            description = "Something in it is wrong: `leaf` is its place, `reasons` say what")
    public Response report(InputStream body) throws IOException {
        try {
            byte[] packed = body.readNBytes(Bundle.MOST_PACKED + 1);
            return BundleAnswer.of(reception.take(Bundle.read(packed)), receipts);
        } catch (BundleRefused refused) {
            return refused.tooLarge()
                    ? LogAnswer.problem(413, "Content Too Large", String.valueOf(refused.getMessage()))
                    : LogAnswer.problem(400, "Bad Request", String.valueOf(refused.getMessage()));
        }
    }
}
