package ma.opencommune.federation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.federation.app.Forks;
import ma.opencommune.federation.domain.node.ForkSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /federation/v1/forks}: evidence that a node signed two histories. */
@RequestScoped
@Path("/federation/forks")
@Tag(name = "Federation")
public class ForksResource {

    @Inject
    Forks forks;

    /** All evidence. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationForks",
            summary = "Evidence that a node signed two histories",
            description =
                    "Both signed heads, the first line of the bundle in which the second came (with the proof), and"
                            + " what a person decided. Anyone can check both signatures with the node's key.")
    @APIResponse(
            responseCode = "200",
            description = "The evidence, the newest first",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "forks",
                                            value = "{\"forks\":[{\"fork\":1,\"log\":\"fed1/01.571.01.11\",\"place\":7,"
                                                    + "\"reason\":\"Two leaves at one place\",\"held\":\"…\",\"came\":\"…\","
                                                    + "\"bundle\":\"{…}\",\"noticed\":\"2026-11-25T08:00:00Z\","
                                                    + "\"decided\":null,\"decision\":\"\"}]}")))
    @APIResponse(responseCode = "429", description = "Too many questions from one address")
    public Response forks() {
        return LogAnswer.json(
                Map.of("forks", forks.all().stream().map(ForksResource::fork).toList()), LogAnswer.SHORTLY);
    }

    private static Map<String, Object> fork(ForkSheet fork) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fork", fork.id());
        json.put("log", fork.log().text());
        json.put("place", fork.place());
        json.put("reason", fork.reason());
        json.put("held", fork.held());
        json.put("came", fork.came());
        json.put("bundle", fork.line());
        json.put("noticed", fork.noticed().toString());
        json.put("decided", fork.decided().map(Instant::toString).orElse(null));
        json.put("decision", fork.decision());
        return json;
    }
}
