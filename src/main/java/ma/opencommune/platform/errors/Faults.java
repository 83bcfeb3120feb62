package ma.opencommune.platform.errors;

import ma.opencommune.kernel.Conflict;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Which status a fault has, and how a program is told (RFC 9457). */
final class Faults {

    private Faults() {}

    /** The status of the cause if it is one of the kernel's three refusals, else the server's own. */
    static int status(@Nullable Throwable cause, int otherwise) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof NotFound) {
                return 404;
            } else if (at instanceof Forbidden) {
                return 403;
            } else if (at instanceof Conflict) {
                return 409;
            }
        }
        return cause == null ? otherwise : 500;
    }

    /** A problem+json body without detail; the incident is the request's id. */
    static String problem(int status, String incident) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"incident\":\"%s\"}"
                .formatted(title(status), status, incident);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 409 -> "Conflict";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 429 -> "Too Many Requests";
            default -> "Internal Server Error";
        };
    }
}
