package ma.opencommune.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is larger than what the configuration allows, before anything is read: 413. A form must say how long it is
 * (411 otherwise); any other body without a length is cut off at the limit.
 */
public class BodyLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1024L * 1024;
    private static final int MOST_SWALLOWED = 4;
    private static final long ELECTION = 32 * MEGABYTE;
    private static final long BUNDLE = 4 * MEGABYTE;

    @Inject
    @ConfigProperty(name = "opencommune.limits.body-bytes", defaultValue = "1048576")
    long body;

    @Inject
    @ConfigProperty(name = "opencommune.files.max-megabytes", defaultValue = "10")
    long megabytes;

    @Inject
    @ConfigProperty(name = "opencommune.limits.files-per-request", defaultValue = "5")
    int files;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        boolean multipart = type.startsWith("multipart/");
        long plain = Math.max(body, allowed(request));
        long limit = multipart ? body + megabytes * MEGABYTE * files : plain;
        long length = request.getContentLengthLong();
        if (length > limit) {
            swallow(request, length, limit);
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            if (multipart || type.startsWith("application/x-www-form-urlencoded")) {
                response.setHeader("Connection", "close");
                response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            } else {
                chain.doFilter(new BoundedRequest(request, plain), response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Reads what a browser is still sending, up to a bound: it shows no answer before it has sent everything. */
    private static void swallow(HttpServletRequest request, long length, long limit) throws IOException {
        if (length <= MOST_SWALLOWED * limit) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    /** What may come as the body where it is more than elsewhere: an election, a bundle of another node. */
    private static long allowed(HttpServletRequest request) {
        return Routes.of(request.getRequestURI())
                .filter(route -> route.kind() == Routes.Kind.OTHER)
                .map(route -> switch (route.cost()) {
                    case COUNT -> ELECTION;
                    case BUNDLE -> BUNDLE;
                    default -> 0L;
                })
                .orElse(0L);
    }
}
