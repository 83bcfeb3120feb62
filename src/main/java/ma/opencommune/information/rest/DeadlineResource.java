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
import ma.opencommune.information.app.Deadlines;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/information/deadline}: when something is due by law 31-13, and why on that day. */
@RequestScoped
@Path("/information/deadline")
@Tag(name = "Access to information")
public class DeadlineResource {

    @Context
    UriInfo address;

    @Inject
    Deadlines deadlines;

    /** Counts the deadline that the address asks about. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "informationDeadline",
            summary = "When an answer or a remedy is due, and why on that day",
            description = "Ask by received and kind for a request, or by event and from for a remedy. Every day of the"
                    + " period is listed as counted or skipped, with the reason and its source. A date is provisional"
                    + " while a religious feast in or next to its window is only forecast; earliest and latest are its"
                    + " bounds. Periods in calendar days are not rolled: due is the legal date, rolled the next working"
                    + " day.")
    @Parameter(
            name = "received",
            in = ParameterIn.QUERY,
            description = "Day of receipt, as 2026-03-02",
            schema = @Schema(format = "date"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "ordinary: 20 working days; urgent: 3 calendar days",
            schema =
                    @Schema(
                            enumeration = {"ordinary", "urgent"},
                            defaultValue = "ordinary"))
    @Parameter(
            name = "extended",
            in = ParameterIn.QUERY,
            description = "Whether the period was extended once",
            schema =
                    @Schema(
                            enumeration = {"false", "true"},
                            defaultValue = "false"))
    @Parameter(
            name = "event",
            in = ParameterIn.QUERY,
            description = "Step of the remedies, counted from the day in from",
            schema = @Schema(enumeration = {"complaint", "head-reply", "cdai", "cdai-reply", "court"}))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Day of the answer, expiry or complaint the step is counted from",
            schema = @Schema(format = "date"))
    @Parameter(
            name = "calendarAsOf",
            in = ParameterIn.QUERY,
            description = "Count with the calendar as it was known on that day",
            schema = @Schema(format = "date"))
    @APIResponse(responseCode = "200", description = "The deadline with its account")
    @APIResponse(
            responseCode = "400",
            description = "Something is wrong or outside the calendar; what is accepted is listed")
    public Response deadline() {
        return DeadlineAnswer.to(ApiQuery.of(address.getQueryParameters()), deadlines)
                .response();
    }
}
