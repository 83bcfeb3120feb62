package ma.opencommune.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the language from the address, remembers it, and passes the request on to the page without the prefix. A page
 * asked for without a prefix is redirected to the reader's language: remembered, asked for by the browser, default.
 */
public class LanguageFilter extends HttpFilter {

    /** Request attribute: {@code /ar}, {@code /fr}, {@code /zgh} or {@code /en}. */
    static final String PREFIX = "opencommune.prefix";

    /** Request attribute: the path without its language, as {@code /index}. */
    static final String PATH = "opencommune.path";

    private static final String COOKIE = "language";
    private static final int ONE_YEAR_SECONDS = 365 * 24 * 3600;

    @Inject
    CurrentLanguage current;

    @Inject
    @ConfigProperty(name = "opencommune.languages.default", defaultValue = "ar")
    String defaultLanguage;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Address address = Address.of(
                request.getRequestURI().substring(request.getContextPath().length()));
        Optional<Routes.Route> route = Routes.of(address.path());
        if (route.isEmpty() || (address.language().isPresent() && route.get().kind() != Routes.Kind.PAGE)) {
            current.set(address.language().orElseGet(() -> negotiated(request)));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Language language = address.language().orElseGet(() -> negotiated(request));
        current.set(language);
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
        remember(language, request, response);
        request.setAttribute(PREFIX, "/" + language.tag());
        request.setAttribute(PATH, address.path());
        request.getRequestDispatcher(address.path()).forward(request, response);
    }

    private static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        if (remembered(request).filter(language::equals).isPresent()) {
            return;
        }
        Cookie cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return Language.parse(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private Language negotiated(HttpServletRequest request) {
        return remembered(request)
                .or(() -> asked(request))
                .orElseGet(() -> Language.parse(defaultLanguage).orElse(Language.AR));
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> Language.parse(tag).stream())
                .findFirst();
    }
}
