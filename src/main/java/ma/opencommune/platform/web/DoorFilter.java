package ma.opencommune.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Sessions;

/**
 * The door: says who asks, and lets a request pass only to an address that this person may use. Nobody in particular is sent to
 * the sign-in page; a program gets 401; a person without the permission gets 403.
 */
public class DoorFilter extends HttpFilter {

    /** Where nobody in particular is sent; {@code to} says where the person wanted to go. */
    static final String SIGN_IN = "/sign-in";

    /** Spellings that a server might read as another path than the one the route was looked up by. */
    private static final Pattern CROOKED =
            Pattern.compile("//|/\\.|;|\\\\|%2e|%2f|%5c|%00|%25|%3b", Pattern.CASE_INSENSITIVE);

    @Inject
    transient Sessions sessions;

    @Inject
    transient CurrentAccount account;

    @Inject
    transient CurrentLanguage language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Address address = Address.of(path);
        if (CROOKED.matcher(path).find() || request.isRequestedSessionIdFromURL()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        sessions.current(request).ifPresent(account::is);
        Optional<Routes.Route> route = Routes.of(address.path());
        boolean page = route.filter(found -> found.kind() == Routes.Kind.PAGE).isPresent();
        boolean asked = page == address.language().isPresent();
        if (account.isKnown()
                || String.valueOf(request.getQueryString()).contains("token=")
                || route.filter(found -> found.needs() != Permission.PUBLIC).isPresent()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (route.isEmpty() || !asked || account.may(route.get().needs())) {
            chain.doFilter(request, response);
        } else if (account.isKnown()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (page) {
            toSignIn(request, response, address);
        } else if (String.valueOf(request.getHeader("Accept")).contains("text/html")) {
            toSignIn(request, response, beside(address));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** The page beside a file, whose own address is no page to come back to: of {@code /staff/accounts.csv} the list. */
    private static Address beside(Address file) {
        return new Address(file.language(), file.path().replaceFirst("\\.[a-z]+$", ""));
    }

    private void toSignIn(HttpServletRequest request, HttpServletResponse response, Address address)
            throws IOException {
        String tag = address.language().orElse(language.get()).tag();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String to = "/" + tag + address.path() + query;
        response.sendRedirect("/" + tag + SIGN_IN + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }
}
