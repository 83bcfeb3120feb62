package ma.opencommune.federation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.federation.app.KnownKeys;
import ma.opencommune.federation.app.Leaves;
import ma.opencommune.federation.domain.key.Fingerprint;
import ma.opencommune.federation.domain.key.KnownKey;
import ma.opencommune.federation.domain.log.LogSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /federation/v1/logs} and {@code /federation/v1/keys}: which logs are held here, and whose keys are known. */
@RequestScoped
@Path("/federation")
@Tag(name = "Federation")
public class LogsResource {

    @Inject
    Leaves leaves;

    @Inject
    KnownKeys keys;

    /** The logs. */
    @GET
    @Path("/logs")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationLogs",
            summary = "The logs held at this node",
            description =
                    "Its own log and those received from below, each with its size and root; `frozen` when its node"
                            + " signed two histories.")
    @APIResponse(
            responseCode = "200",
            description = "The logs by name",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "logs",
                                            value = "{\"logs\":[{\"log\":\"fed1/01\",\"own\":true,\"size\":12,"
                                                    + "\"root\":\"…\",\"frozen\":false}]}")))
    @APIResponse(responseCode = "429", description = "Too many questions from one address")
    public Response logs() {
        List<Map<String, Object>> logs = new ArrayList<>();
        leaves.logs().forEach(log -> logs.add(log(log)));
        leaves.downward().forEach(log -> logs.add(log(log)));
        return LogAnswer.json(Map.of("logs", logs), LogAnswer.SHORTLY);
    }

    private static Map<String, Object> log(LogSheet log) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("log", log.origin().text());
        json.put("own", log.own());
        json.put("size", log.size());
        json.put("root", log.root().base64());
        json.put("frozen", log.frozen());
        return json;
    }

    /** The keys. */
    @GET
    @Path("/keys")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationKeys",
            summary = "The public keys known at this node",
            description =
                    "Of this node and of each whose log is held: a key holds for signed heads of a size above"
                            + " `above` up to `until`; it is void for those above `voidAbove`. The fingerprint is what people compare.")
    @APIResponse(
            responseCode = "200",
            description = "The keys by collectivity",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "keys",
                                            value =
                                                    "{\"keys\":[{\"ou\":\"01\",\"own\":true,\"key\":\"fed1/01+c74f20a3+ARpc…\","
                                                            + "\"fingerprint\":\"3f2a 90c1 …\",\"above\":-1,\"until\":null,"
                                                            + "\"voidAbove\":null}]}")))
    @APIResponse(responseCode = "429", description = "Too many questions from one address")
    public Response keys() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (LogSheet log : leaves.logs()) {
            keys.of(log.origin().owner()).keys().forEach(key -> all.add(key(log, key)));
        }
        return LogAnswer.json(Map.of("keys", all), LogAnswer.SHORTLY);
    }

    private static Map<String, Object> key(LogSheet log, KnownKey key) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ou", log.origin().owner().text());
        json.put("own", log.own());
        json.put("key", key.key().toString());
        json.put("fingerprint", Fingerprint.of(key.key()));
        json.put("above", key.above());
        json.put("until", number(key.until()));
        json.put("voidAbove", number(key.voidAbove()));
        return json;
    }

    private static @org.jspecify.annotations.Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
