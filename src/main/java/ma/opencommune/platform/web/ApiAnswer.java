package ma.opencommune.platform.web;

import jakarta.ws.rs.core.Response;

/**
 * An answer to a program.
 *
 * @param status the HTTP status
 * @param type the media type of the body
 * @param body the body
 */
public record ApiAnswer(int status, String type, String body) {

    /** JSON, as all answers without fault. */
    public static final String JSON = "application/json;charset=UTF-8";

    private static final String PROBLEM = "application/problem+json;charset=UTF-8";

    /** What was asked for, as JSON. */
    public static ApiAnswer json(String body) {
        return new ApiAnswer(200, JSON, body);
    }

    /** A question that cannot be answered, with all that is wrong in it. */
    public static ApiAnswer refused(ApiQuery query) {
        return new ApiAnswer(400, PROBLEM, query.problem());
    }

    /** The same for the server. */
    public Response response() {
        return Response.status(status).type(type).entity(body).build();
    }
}
