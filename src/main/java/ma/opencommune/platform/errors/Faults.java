package ma.opencommune.platform.errors;

import jakarta.faces.application.ViewExpiredException;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.kernel.Conflict;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.OutOfCalendar;
import org.jspecify.annotations.Nullable;

/** Which status a fault has, and how a program is told (RFC 9457). */
final class Faults {

    private static final int DEEPEST = 20;

    private Faults() {}

    /** The status of the first cause that is a known refusal, else the server's own; 500 for any other cause. */
    static int status(@Nullable Throwable cause, int otherwise) {
        Throwable at = cause;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Optional<Integer> known = known(at);
            if (known.isPresent()) {
                return known.get();
            }
            at = at.getCause();
        }
        return cause == null ? otherwise : 500;
    }

    /** Whether a form was kept open until its page was forgotten. */
    static boolean expired(@Nullable Throwable cause) {
        Throwable at = cause;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof ViewExpiredException) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static Optional<Integer> known(Throwable fault) {
        if (fault instanceof NotFound) {
            return Optional.of(404);
        }
        if (fault instanceof Forbidden) {
            return Optional.of(403);
        }
        if (fault instanceof Conflict || fault instanceof ViewExpiredException) {
            return Optional.of(409);
        }
        if (fault instanceof ConstraintViolationException || fault instanceof OutOfCalendar) {
            return Optional.of(422);
        }
        return Optional.empty();
    }

    /** A problem+json body without detail; the incident is the request's id. */
    static String problem(int status, String incident) {
        return problem(status, incident, Map.of());
    }

    /** The same with further members. */
    static String problem(int status, String incident, Map<String, Object> more) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title(status));
        members.put("status", status);
        members.put("incident", incident);
        members.putAll(more);
        return JsonText.of(members);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 408 -> "Request Timeout";
            case 409 -> "Conflict";
            case 411 -> "Length Required";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            case 429 -> "Too Many Requests";
            case 503 -> "Service Unavailable";
            default -> status < 500 ? "Request Refused" : "Internal Server Error";
        };
    }
}
