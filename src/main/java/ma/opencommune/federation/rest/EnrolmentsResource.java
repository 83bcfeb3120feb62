package ma.opencommune.federation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.app.Joinings;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonRefused;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.key.JoinWish;
import ma.opencommune.federation.domain.node.Joining;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.platform.web.ClientAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /federation/v1/enrolments}: a node comes with the code it was given. */
@RequestScoped
@Path("/federation/enrolments")
@Tag(name = "Federation")
public class EnrolmentsResource {

    private static final int MOST_BYTES = 4096;

    @Context
    HttpServletRequest request;

    @Inject
    Joinings joinings;

    @Inject
    ClientAddress client;

    /** Lets a node wait for confirmation. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationJoin",
            summary = "Join with a one-time code",
            description = "The node sends its key, the code its parent gave it, and its signature over the lines"
                    + " \"FED/1 join\", ou, key and code. People on both sides then compare the key's fingerprint, and the"
                    + " parent confirms.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "wish",
                                            value =
                                                    "{\"ou\":\"01.571.01.11\",\"key\":\"fed1/01.571.01.11+c74f20a3+ARpc…\","
                                                            + "\"code\":\"7KQ2M-…\",\"signature\":\"…\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The parent's code and key",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "parent",
                                            value = "{\"ou\":\"01\",\"key\":\"fed1/01+3f2a90c1+AR…\"}")))
    @APIResponse(responseCode = "401", description = "No such code for this collectivity, or it was used or has ended")
    @APIResponse(responseCode = "422", description = "The key is malformed, or not held by whoever sent it")
    @APIResponse(responseCode = "429", description = "Too many tries from one address")
    public Response join(InputStream body) throws IOException {
        Optional<JoinWish> wish = read(body.readNBytes(MOST_BYTES));
        if (wish.isEmpty()) {
            return LogAnswer.problem(422, "Unprocessable Content", "ou, key, code and signature are texts.");
        }
        Joining joining = joinings.join(wish.get(), client.of(request));
        if (joining instanceof Joining.Joined joined) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("ou", joined.parent().text());
            json.put("key", joined.key().toString());
            return LogAnswer.json(json, "no-store");
        }
        return switch (((Joining.Refused) joining).why()) {
            case TOO_MANY -> LogAnswer.problem(429, "Too Many Requests", "Try again in an hour.");
            case KEY -> LogAnswer.problem(422, "Unprocessable Content", "The key is not held by whoever sent it.");
            default -> LogAnswer.problem(401, "Unauthorized", "No such code for this collectivity, or it has ended.");
        };
    }

    private static Optional<JoinWish> read(byte[] body) {
        try {
            if (JsonReader.read(body) instanceof JsonObject object
                    && object.members().get("ou") instanceof JsonString ou
                    && object.members().get("key") instanceof JsonString key
                    && object.members().get("code") instanceof JsonString code
                    && object.members().get("signature") instanceof JsonString signature) {
                return Optional.of(new JoinWish(
                        CollectivityCode.of(ou.text()), NoteKey.parse(key.text()), code.text(), signature.text()));
            }
            return Optional.empty();
        } catch (JsonRefused | NoteRefused | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
