package ma.opencommune.collectivity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.platform.web.ApiQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/calendar/closures}: the days on which the administration is closed. */
@RequestScoped
@Path("/calendar/closures")
@Tag(name = "Calendar")
public class ClosuresResource {

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /** Lists the closure days of a year. */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "closureDays",
            summary = "Days on which the administration is closed",
            description = "JSON, or iCalendar with format=ics or the header Accept: text/calendar. A forecast day may"
                    + " still move between earliest and latest.")
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            required = true,
            description = "A year of the calendar, as 2026",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "Goes before the header Accept",
            schema = @Schema(enumeration = {"json", "ics"}))
    @Parameter(
            name = "calendarAsOf",
            in = ParameterIn.QUERY,
            description = "The calendar as it was known on that day",
            schema = @Schema(format = "date"))
    @APIResponse(responseCode = "200", description = "The closure days with kind, status and source")
    @APIResponse(
            responseCode = "400",
            description = "Something is wrong or outside the calendar; what is accepted is listed")
    public Response closures() {
        ApiQuery query = ApiQuery.of(address.getQueryParameters());
        return ClosuresAnswer.to(query, preferred(headers.getAcceptableMediaTypes()), calendars, clock)
                .response();
    }

    /** What the caller likes best of the two; JSON if it takes anything. */
    static String preferred(List<MediaType> accepted) {
        for (MediaType type : accepted) {
            if (type.isWildcardType() || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return "json";
            }
            if (type.isCompatible(new MediaType("text", "calendar"))) {
                return "ics";
            }
        }
        return "json";
    }
}
