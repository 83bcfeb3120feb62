package ma.opencommune.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;

/**
 * Remembers the language of a page, and passes the request on to the page without the prefix. A page asked for without a prefix is
 * redirected to the reader's language.
 */
public class LanguageFilter extends HttpFilter {

    /** Request attribute: {@code /ar}, {@code /fr}, {@code /zgh} or {@code /en}. */
    static final String PREFIX = "opencommune.prefix";

    /** Request attribute: the path without its language, as {@code /index}. */
    static final String PATH = "opencommune.path";

    /** How a page can be asked. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    private static final int ONE_YEAR_SECONDS = 365 * 24 * 3600;

    @Inject
    CurrentLanguage current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Address address = Address.of(
                request.getRequestURI().substring(request.getContextPath().length()));
        Optional<Routes.Route> route = Routes.of(address.path());
        if (route.isEmpty() || (address.language().isPresent() && route.get().kind() != Routes.Kind.PAGE)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Language language = current.get();
        if (route.get().kind() == Routes.Kind.OTHER) {
            chain.doFilter(request, response);
            return;
        }
        if (address.language().isEmpty()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String path = address.path().equals("/index") ? "/" : address.path();
            response.setHeader("Vary", "Accept-Language, Cookie");
            response.sendRedirect("/" + language.tag() + path + query);
            return;
        }
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        remember(language, request, response);
        request.getRequestDispatcher(address.path()).forward(request, response);
    }

    private static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        if (LanguageChoice.remembered(request).filter(language::equals).isPresent()) {
            return;
        }
        Cookie cookie = new Cookie(LanguageChoice.COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
