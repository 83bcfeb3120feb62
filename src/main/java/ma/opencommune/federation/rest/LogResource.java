package ma.opencommune.federation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.app.Bundles;
import ma.opencommune.federation.app.Leaves;
import ma.opencommune.federation.app.LogProofs;
import ma.opencommune.federation.domain.log.LogSheet;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.log.SignedHead;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /federation/v1/log/{log}}: a log held here, its signed head, its leaves as written, its proofs. */
@RequestScoped
@Path("/federation/log/{log}")
@Tag(name = "Federation")
public class LogResource {

    /** Stands for the part of a log's name that would be taken for a step of the path. */
    static final String TO = "~";

    private static final String LOG =
            "The collectivity whose log it is, as 01.571.01.11; to one of its children, as" + " 01/to/01.571.01.11";
    private static final String NOTE = "fed1/01.571.01.11\n128\nMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=\n\n"
            + "— fed1/01.571.01.11 xrLXcdU…\n";
    private static final String PROOF = "{\"log\":\"fed1/01.571.01.11\",\"seq\":12,\"size\":128,\"leafHash\":\"…\","
            + "\"root\":\"…\",\"proof\":[\"…\",\"…\"]}";

    @Context
    UriInfo address;

    @Inject
    Leaves leaves;

    @Inject
    LogProofs proofs;

    @Inject
    Bundles bundles;

    /** The newest signed head. */
    @GET
    @Path("/checkpoint")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationCheckpoint",
            summary = "The newest signed head of a log",
            description =
                    "A checkpoint (C2SP tlog-checkpoint): origin, number of leaves, root, and the node's Ed25519"
                            + " signature as a signed note. Of a log received from another node it is the head that node signed.")
    @Parameter(name = "log", in = ParameterIn.PATH, description = LOG)
    @APIResponse(
            responseCode = "200",
            description = "The note",
            content = @Content(mediaType = "text/plain", examples = @ExampleObject(name = "head", value = NOTE)))
    @APIResponse(responseCode = "404", description = "No such log is held here, or nothing of it came yet")
    public Response checkpoint() {
        SignedHead head = proofs.checkpoint(origin());
        return Response.ok(head.note(), "text/plain;charset=UTF-8")
                .header("Cache-Control", LogAnswer.SHORTLY)
                .header("ETag", "\"" + head.size() + "\"")
                .build();
    }

    /** Leaves as they were written. */
    @GET
    @Path("/leaves")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationLeaves",
            summary = "Leaves of a log, exactly as they were written",
            description =
                    "One leaf a line (NDJSON, RFC 8785 within a line), from `from` up to `to`, which is left out; at"
                            + " most 1000. The bytes of a line without its end are what is hashed. A whole answer never changes and"
                            + " may be kept for ever.")
    @Parameter(name = "log", in = ParameterIn.PATH, description = LOG)
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Place of the first leaf, from 0")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Place after the last leaf; without it 1000 more, or as many as there are")
    @APIResponse(
            responseCode = "200",
            description = "The leaves; the header OpenCommune-Size tells how many there are in all",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            examples =
                                    @ExampleObject(
                                            name = "leaf",
                                            value = "{\"body\":{},\"id\":\"key\",\"kind\":\"federation.key\","
                                                    + "\"occurredAt\":\"2026-11-25T08:00:00Z\",\"op\":\"KEY\","
                                                    + "\"ou\":\"01.571.01.11\",\"prev\":null,"
                                                    + "\"recordedAt\":\"2026-11-25T08:00:00Z\",\"refs\":[],\"rev\":1,"
                                                    + "\"schema\":\"federation.key/1.0\",\"seq\":0}\n")))
    @APIResponse(responseCode = "400", description = "A place is no whole number; what is accepted is listed")
    @APIResponse(responseCode = "404", description = "No such log is held here")
    public Response leaves() {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(List.of("from", "to"));
        long size = sheet().size();
        long from = Places.read(query, "from", 0, size);
        long to = query.has("to") ? Places.read(query, "to", from, size) : Math.min(size, from + Leaves.MOST);
        if (!query.accepted()) {
            return ApiAnswer.refused(query).response();
        }
        boolean whole = query.has("to") && to - from <= Leaves.MOST;
        return Response.ok(NdJson.of(leaves.range(origin(), from, to)), "application/x-ndjson")
                .header("OpenCommune-Size", size)
                .header("Cache-Control", whole ? LogAnswer.FOR_EVER : LogAnswer.SHORTLY)
                .build();
    }

    /** That a leaf is in the log. */
    @GET
    @Path("/proof/inclusion")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationInclusion",
            summary = "The proof that a leaf is in a log",
            description = "Hashes of RFC 9162 (section 2.1.3) in base64, the nearest to the leaf first.")
    @Parameter(name = "log", in = ParameterIn.PATH, description = LOG)
    @Parameter(name = "seq", in = ParameterIn.QUERY, required = true, description = "Place of the leaf, from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, required = true, description = "Size of the log it is proven for")
    @APIResponse(
            responseCode = "200",
            description = "The proof",
            content =
                    @Content(mediaType = "application/json", examples = @ExampleObject(name = "proof", value = PROOF)))
    @APIResponse(responseCode = "400", description = "There is no such leaf or size; what is accepted is listed")
    @APIResponse(responseCode = "404", description = "No such log is held here")
    public Response inclusion() {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(List.of("seq", "size"));
        long size = Places.read(query, "size", 1, sheet().size());
        long seq = Places.read(query, "seq", 0, size - 1);
        if (!query.accepted()) {
            return ApiAnswer.refused(query).response();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("log", origin().text());
        json.put("seq", seq);
        json.put("size", size);
        json.put("leafHash", leaves.range(origin(), seq, seq + 1).get(0).hash().base64());
        json.put("root", proofs.root(origin(), size).base64());
        json.put("proof", LogAnswer.texts(proofs.inclusion(origin(), seq, size)));
        return LogAnswer.json(json, LogAnswer.FOR_EVER);
    }

    /** That the log only grew. */
    @GET
    @Path("/proof/consistency")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationConsistency",
            summary = "The proof that a log only grew",
            description = "Hashes of RFC 9162 (section 2.1.4) in base64: the log of size `to` begins with that of size"
                    + " `from`. From size 0 nothing can be proven.")
    @Parameter(name = "log", in = ParameterIn.PATH, description = LOG)
    @Parameter(name = "from", in = ParameterIn.QUERY, required = true, description = "The smaller size, from 1")
    @Parameter(name = "to", in = ParameterIn.QUERY, required = true, description = "The greater size")
    @APIResponse(
            responseCode = "200",
            description = "The proof with both roots",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "proof",
                                            value = "{\"log\":\"fed1/01.571.01.11\",\"from\":12,\"to\":128,"
                                                    + "\"fromRoot\":\"…\",\"toRoot\":\"…\",\"proof\":[\"…\"]}")))
    @APIResponse(responseCode = "400", description = "There is no such size; what is accepted is listed")
    @APIResponse(responseCode = "404", description = "No such log is held here")
    public Response consistency() {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(List.of("from", "to"));
        long to = Places.read(query, "to", 1, sheet().size());
        long from = Places.read(query, "from", 1, to);
        if (!query.accepted()) {
            return ApiAnswer.refused(query).response();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("log", origin().text());
        json.put("from", from);
        json.put("to", to);
        json.put("fromRoot", proofs.root(origin(), from).base64());
        json.put("toRoot", proofs.root(origin(), to).base64());
        json.put("proof", LogAnswer.texts(proofs.consistency(origin(), from, to)));
        return LogAnswer.json(json, LogAnswer.FOR_EVER);
    }

    /** A range as a bundle. */
    @GET
    @Path("/bundle")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationBundle",
            summary = "A range of a log as a bundle",
            description =
                    "The file that is reported upward, fetched from above or carried on a USB key, beginning at size"
                            + " `from`; see POST /federation/v1/bundles.")
    @Parameter(name = "log", in = ParameterIn.PATH, description = LOG)
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Size from which it begins; 0 without it")
    @APIResponse(responseCode = "200", description = "The bundle", content = @Content(mediaType = "application/gzip"))
    @APIResponse(responseCode = "204", description = "There is nothing after that size")
    @APIResponse(responseCode = "400", description = "There is no such size; what is accepted is listed")
    @APIResponse(responseCode = "404", description = "No such log is held here")
    public Response bundle() {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(List.of("from"));
        long from = Places.read(query, "from", 0, sheet().size());
        if (!query.accepted()) {
            return ApiAnswer.refused(query).response();
        }
        String file = origin().text().replace('/', '-') + "-" + from + ".bundle.gz";
        return bundles.from(origin(), from)
                .map(bundle -> Response.ok(bundle.packed(), "application/gzip")
                        .header("Content-Disposition", "attachment; filename=\"" + file + "\""))
                .orElseGet(Response::noContent)
                .header("Cache-Control", "no-store")
                .build();
    }

    private LogSheet sheet() {
        return leaves.log(origin()).orElseThrow(() -> new NotFound(name()));
    }

    private Origin origin() {
        return Origin.parse("fed1/" + name()).orElseThrow(() -> new NotFound(name()));
    }

    private String name() {
        return String.valueOf(address.getPathParameters().getFirst("log")).replace(TO, "/to/");
    }
}
