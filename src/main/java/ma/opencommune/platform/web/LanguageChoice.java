package ma.opencommune.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The language of a request, before anything else is decided about it, so that also a refusal is told in it: of the address, else
 * remembered, else asked for by the browser, else the default.
 */
@ApplicationScoped
public class LanguageChoice {

    static final String COOKIE = "language";

    @Inject
    CurrentLanguage current;

    @Inject
    @ConfigProperty(name = "opencommune.languages.default", defaultValue = "ar")
    String defaultLanguage;

    /** Settles the language of this request. */
    void settle(HttpServletRequest request) {
        Address address = Address.of(
                request.getRequestURI().substring(request.getContextPath().length()));
        Language language = address.language().orElseGet(() -> negotiated(request));
        current.set(language);
        request.setAttribute(LanguageFilter.PREFIX, "/" + language.tag());
        request.setAttribute(LanguageFilter.PATH, address.path());
    }

    private Language negotiated(HttpServletRequest request) {
        return remembered(request)
                .or(() -> asked(request))
                .orElseGet(() -> Language.parse(defaultLanguage).orElse(Language.AR));
    }

    /** The language of the reader's last page. */
    static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return Language.parse(cookie.getValue());
            }
        }
        return Optional.empty();
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
