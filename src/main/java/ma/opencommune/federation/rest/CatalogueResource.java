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
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.app.ReportingUnits;
import ma.opencommune.federation.domain.catalogue.DataSet;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code GET /federation/v1/catalogue}: all open data of this node as DCAT-AP in JSON-LD. */
@RequestScoped
@Path("/federation/catalogue")
@Tag(name = "Federation")
public class CatalogueResource {

    private static final String TYPE = "application/ld+json;charset=UTF-8";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final String ID = "@id";
    private static final String A = "@type";

    @Context
    UriInfo address;

    @Inject
    PublicAddress site;

    @Inject
    ReportingUnits units;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The catalogue. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationCatalogue",
            summary = "All open data of this node: DCAT-AP as JSON-LD",
            description =
                    "Titles in Arabic, French, Amazigh and English; each distribution with its media type and licence.")
    @APIResponse(responseCode = "200", description = "The catalogue")
    @APIResponse(responseCode = "429", description = "Too many questions at once; Retry-After says when to ask again")
    public Response all() {
        String base = site.of(address).replaceAll("/$", "");
        Map<String, Object> publisher = publisher(base);
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", context());
        catalogue.put(ID, base + "/federation/v1/catalogue");
        catalogue.put(A, "dcat:Catalog");
        catalogue.put("dct:title", words("federation.data.title"));
        catalogue.put("dct:description", words("federation.data.lead"));
        catalogue.put("dct:publisher", publisher);
        catalogue.put("foaf:homepage", reference(base + "/ar/data"));
        catalogue.put("dct:license", reference(LICENCE));
        catalogue.put(
                "dcat:dataset",
                DataSet.all().stream().map(set -> dataSet(base, set, publisher)).toList());
        return new ApiAnswer(200, TYPE, JsonText.of(catalogue)).response();
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        return context;
    }

    private Map<String, Object> publisher(String base) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (Language language : Language.values()) {
            units.ownName().exactly(language).ifPresent(name -> names.add(literal(language, name)));
        }
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put(ID, base + "/#" + units.own());
        publisher.put(A, "foaf:Agent");
        publisher.put("foaf:name", names);
        publisher.put("dct:identifier", units.own().text());
        return publisher;
    }

    private Map<String, @Nullable Object> dataSet(String base, DataSet set, Map<String, Object> publisher) {
        Map<String, @Nullable Object> dataSet = new LinkedHashMap<>();
        dataSet.put(ID, base + "/federation/v1/catalogue#" + set.code());
        dataSet.put(A, "dcat:Dataset");
        dataSet.put("dct:identifier", set.code());
        dataSet.put("dct:title", words("federation.data.set." + set.code()));
        dataSet.put("dct:description", words("federation.data.set." + set.code()));
        dataSet.put("dct:publisher", reference(String.valueOf(publisher.get(ID))));
        dataSet.put(
                "dcat:distribution",
                set.files().stream()
                        .map(file -> Map.of(
                                A,
                                "dcat:Distribution",
                                "dcat:accessURL",
                                reference(base + file.of(Year.now(clock).getValue())),
                                "dcat:downloadURL",
                                reference(base + file.of(Year.now(clock).getValue())),
                                "dcat:mediaType",
                                reference(MEDIA + file.type()),
                                "dct:license",
                                reference(LICENCE)))
                        .toList());
        return dataSet;
    }

    private List<Map<String, Object>> words(String key) {
        List<Map<String, Object>> words = new ArrayList<>();
        for (Language language : Language.values()) {
            words.add(literal(language, texts.text(language, key).replaceAll("[\u2066-\u2069]", "")));
        }
        return words;
    }

    private static Map<String, Object> literal(Language language, String text) {
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put("@language", language.tag());
        literal.put("@value", text);
        return literal;
    }

    private static Map<String, Object> reference(String iri) {
        return Map.of(ID, iri);
    }
}
