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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.opencommune.information.app.SimilarAnswers;
import ma.opencommune.information.domain.request.Similar;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/information/similar}: what is published already and looks like a question. */
@RequestScoped
@Path("/information/similar")
@Tag(name = "Access to information")
public class SimilarResource {

    private static final int LONGEST = 200;

    @Context
    UriInfo address;

    @Inject
    SimilarAnswers published;

    /** The nearest entries. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "informationSimilar",
            summary = "Published documents and entries that look like a question, the nearest first",
            description =
                    "At most 3 documents and 5 entries. Finds across Arabic spellings and plurals, French without accents, both scripts of Amazigh.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "The question, up to 200 characters",
            example = "budget des écoles")
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "Of the pages the addresses lead to",
            schema =
                    @Schema(
                            enumeration = {"ar", "fr", "zgh", "en"},
                            defaultValue = "ar"))
    @APIResponse(
            responseCode = "200",
            description = "The entries, perhaps none",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            value =
                                                    "{\"similar\": [{\"kind\": \"answer\", \"key\": \"TET-2026-00007-K\","
                                                            + " \"title\": \"Budget des écoles 2025\","
                                                            + " \"url\": \"/fr/information/entry?number=TET-2026-00007-K\"}]}")))
    @APIResponse(responseCode = "400", description = "A parameter is wrong; what is accepted is listed")
    public Response similar() {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(List.of("q", "language"));
        String language = query.word("language", List.of("ar", "fr", "zgh", "en"));
        if (query.text("q").isBlank() || query.text("q").length() > LONGEST) {
            query.refuse("q", List.of("1 to 200 characters"));
        }
        if (!query.accepted()) {
            return ApiAnswer.refused(query).response();
        }
        List<Map<String, Object>> similar = published.to(query.text("q")).stream()
                .map(row -> fields(row, language))
                .toList();
        return ApiAnswer.json(JsonText.of(Map.of("similar", similar))).response();
    }

    private static Map<String, Object> fields(Similar similar, String language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", similar.kind().name().toLowerCase(Locale.ROOT));
        fields.put("key", similar.key());
        fields.put("title", similar.title());
        fields.put("url", similar.address(language));
        return fields;
    }
}
