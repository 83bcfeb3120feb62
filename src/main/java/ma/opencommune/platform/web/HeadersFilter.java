package ma.opencommune.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import ma.opencommune.platform.logs.RequestId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * First filter: gives each request an id, each answer its protective headers, and refuses an unsafe request that comes
 * from another site (OWASP cross-site request forgery: Fetch Metadata and Origin).
 */
public class HeadersFilter extends HttpFilter {

    /** Request attribute with the id that logs and fault pages quote. */
    public static final String REQUEST_ID = "opencommune.requestId";

    static final String POLICY = "Content-Security-Policy";

    /** No inline script or style, on any page. */
    static final String PUBLIC_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'; style-src 'self'; script-src 'self'";

    /** Long enough for one visit on a slow line, short enough for a new version of the application. */
    private static final String ONE_HOUR = "public, max-age=3600";

    private static final String ONE_YEAR = "max-age=31536000";

    @Inject
    transient LanguageChoice languages;

    @Inject
    @ConfigProperty(name = "opencommune.public.address", defaultValue = "http://127.0.0.1:8080")
    String address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(REQUEST_ID) == null) {
            request.setAttribute(REQUEST_ID, UUID.randomUUID().toString());
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            languages.settle(request);
        }
        protect(request, response);
        boolean fault = request.getDispatcherType() == DispatcherType.ERROR;
        if (!fault && unsafe(request.getMethod()) && provenance(request).elsewhere(address)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        RequestId.set(String.valueOf(request.getAttribute(REQUEST_ID)));
        try {
            chain.doFilter(request, response);
        } finally {
            RequestId.clear();
        }
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Request-Id", String.valueOf(request.getAttribute(REQUEST_ID)));
        response.setHeader(POLICY, PUBLIC_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.getRequestURI().contains("/staff/")) {
            response.setHeader("Cache-Control", "no-store");
        } else if (request.getRequestURI().startsWith("/assets/")) {
            response.setHeader("Cache-Control", ONE_HOUR);
        }
        if (request.isSecure() || address.startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
    }

    private static boolean unsafe(String method) {
        return !(method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS"));
    }

    private static Provenance provenance(HttpServletRequest request) {
        return new Provenance(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Referer"),
                request.getHeader("Host"),
                request.getRequestedSessionId() != null);
    }
}
