package ma.opencommune.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Any fault of a program's question as problem+json: refusals of the kernel and wrong fields with their own status, the
 * server's own refusals with theirs, and all else as an incident that is logged once.
 */
@Provider
public class FaultAnswer implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultAnswer.class.getName());
    private static final String PROBLEM = "application/problem+json;charset=UTF-8";
    private static final String REQUEST_ID = "opencommune.requestId";

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable fault) {
        String incident = String.valueOf(request.getAttribute(REQUEST_ID));
        if (fault instanceof WebApplicationException own && own.getResponse().getStatus() < 500) {
            Response given = own.getResponse();
            return given.hasEntity() ? given : answer(given.getStatus(), incident, Map.of());
        }
        int status = Faults.status(fault, 500);
        if (status >= 500) {
            LOG.log(Level.SEVERE, "incident " + incident, fault);
        }
        return answer(status, incident, fault instanceof ConstraintViolationException wrong ? fields(wrong) : Map.of());
    }

    private static Response answer(int status, String incident, Map<String, Object> more) {
        return Response.status(status)
                .type(PROBLEM)
                .header("Cache-Control", "no-store")
                .entity(Faults.problem(status, incident, more))
                .build();
    }

    /** The fields that are wrong with the key of what is wrong; never the value that was given. */
    private static Map<String, Object> fields(ConstraintViolationException wrong) {
        List<Map<String, Object>> problems = wrong.getConstraintViolations().stream()
                .map(FaultAnswer::field)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return Map.of("problems", problems);
    }

    private static Map<String, Object> field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return new TreeMap<>(
                Map.of("field", path.substring(path.lastIndexOf('.') + 1), "problem", violation.getMessageTemplate()));
    }
}
