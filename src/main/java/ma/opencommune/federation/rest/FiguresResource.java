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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.IndicatorDeclarations;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /federation/v1/…}: who reported, the declared indicators, and the figures made of the reports. */
@RequestScoped
@Path("/federation")
@Tag(name = "Federation")
public class FiguresResource {

    private static final String PERIOD = "period";
    private static final String INDICATOR = "indicator";

    @Context
    UriInfo address;

    @Inject
    ReportedFigures figures;

    /** Who reported. */
    @GET
    @Path("/reports")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationReports",
            summary = "Where the report of each commune stands for a month",
            description =
                    "standing: AWAITED, MISSING, RECEIVED, LATE, NIL (an explicit nil return), RETURNED. Silence is never zero.")
    @Parameter(name = PERIOD, description = "Month as 2026-10; the newest whose reports are due when none is given")
    @APIResponse(responseCode = "200", description = "All reports of the month")
    @APIResponse(responseCode = "400", description = "A parameter is not known, or no month that can be asked for")
    public Response reports() {
        return answer(false, asked -> FiguresJson.reports(figures, asked.period()));
    }

    /** The declarations. */
    @GET
    @Path("/indicators")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationIndicators",
            summary = "The declared indicators: kind of record, numerator, denominator, unit, method in four languages",
            description =
                    "The method's digest is the SHA-256 of the declaration without its name, as canonical JSON (RFC 8785).")
    @APIResponse(responseCode = "200", description = "The declarations")
    @APIResponse(responseCode = "429", description = "Too many questions at once; Retry-After says when to ask again")
    public Response indicators() {
        return ApiAnswer.json(IndicatorDeclarations.text()).response();
    }

    /** One figure. */
    @GET
    @Path("/figures")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationFigure",
            summary =
                    "A figure with its sums, its reporters, each commune beside the others, and every input with its leaf hash",
            description =
                    "edition is null while the month is open. value is the ratio times 100 or 10,000, by the unit; null when there"
                            + " is nothing to divide by. hidden counts inputs whose numbers are small: they are in no sum.")
    @Parameter(name = INDICATOR, description = "Code of an indicator", required = true)
    @Parameter(name = PERIOD, description = "Month as 2026-10; the newest whose reports are due when none is given")
    @APIResponse(responseCode = "200", description = "The figure")
    @APIResponse(
            responseCode = "400",
            description = "No such indicator, no month that can be asked for, or an unknown parameter")
    public Response figure() {
        return answer(true, asked -> FiguresJson.figure(figures.figure(asked.code(), asked.period())));
    }

    /** Its editions. */
    @GET
    @Path("/editions")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "federationEditions",
            summary =
                    "Sealed editions of a figure, the newest first, each with the inputs that changed since the one before",
            description =
                    "before and after are leaf hashes; null when the record was not, or is no longer, among the inputs.")
    @Parameter(name = INDICATOR, description = "Code of an indicator", required = true)
    @Parameter(name = PERIOD, description = "Month as 2026-10; the newest whose reports are due when none is given")
    @APIResponse(responseCode = "200", description = "The editions; none while the month is open")
    @APIResponse(
            responseCode = "400",
            description = "No such indicator, no month that can be asked for, or an unknown parameter")
    public Response editions() {
        return answer(true, asked -> FiguresJson.editions(figures.editions(asked.code(), asked.period())));
    }

    private record Asked(String code, ReportPeriod period) {}

    private Response answer(boolean indicator, Function<Asked, String> body) {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        query.only(indicator ? List.of(INDICATOR, PERIOD) : List.of(PERIOD));
        List<ReportPeriod> known = figures.periods();
        Optional<ReportPeriod> period = query.has(PERIOD)
                ? ReportPeriod.parse(query.text(PERIOD)).filter(known::contains)
                : Optional.of(figures.usual());
        if (period.isEmpty()) {
            query.refuse(PERIOD, known.stream().map(ReportPeriod::toString).toList());
        }
        String code = indicator && query.has(INDICATOR) ? query.text(INDICATOR) : "";
        if (indicator && Indicators.find(code).isEmpty()) {
            query.refuse(
                    INDICATOR, Indicators.all().stream().map(Indicator::code).toList());
        }
        return query.accepted() && period.isPresent()
                ? ApiAnswer.json(body.apply(new Asked(code, period.get()))).response()
                : ApiAnswer.refused(query).response();
    }
}
