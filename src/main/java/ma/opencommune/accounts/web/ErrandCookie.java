package ma.opencommune.accounts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import ma.opencommune.accounts.domain.Errand;
import ma.opencommune.platform.vault.Vault;

/** Keeps an errand to the OpenID provider in a sealed cookie, so that nobody in particular needs a session. */
@ApplicationScoped
public class ErrandCookie {

    private static final String NAME = "oc_errand";
    private static final int LIFE_SECONDS = 600;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** When an errand that begins now ends. */
    long until() {
        return clock.instant().getEpochSecond() + LIFE_SECONDS;
    }

    /** Gives it to the browser. */
    void keep(Errand errand, HttpServletRequest request, HttpServletResponse response) {
        byte[] sealed = vault.seal(errand.written());
        send(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFE_SECONDS, request, response);
    }

    /** Takes it back, once. */
    Optional<Errand> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        send("", 0, request, response);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> open(cookie.getValue()));
    }

    private Optional<Errand> open(String value) {
        try {
            String written = vault.open(Base64.getUrlDecoder().decode(value));
            return Errand.read(written, clock.instant().getEpochSecond());
        } catch (RuntimeException altered) {
            return Optional.empty();
        }
    }

    private static void send(String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/openid");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
