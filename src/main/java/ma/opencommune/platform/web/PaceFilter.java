package ma.opencommune.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.limits.domain.Wait;

/**
 * Holds back a stranger who asks too fast: 429 with {@code Retry-After}. A form is let through to its page, which shows it again as
 * typed and does not act ({@link PacePhase}). Whoever is signed in is known by name and not held back.
 */
public class PaceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Pace pace;

    @Inject
    transient ClientAddress client;

    @Inject
    transient CurrentAccount account;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Routes.Route> route = account.isKnown() ? Optional.empty() : route(request);
        if (route.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        boolean form =
                route.get().kind() == Routes.Kind.PAGE && request.getMethod().equals("POST");
        Optional<Wait> wait = wait(request, route.get(), form);
        if (wait.isPresent()) {
            request.setAttribute(Wait.ATTRIBUTE, wait.get());
        }
        if (wait.isPresent() && !form) {
            response.setHeader("Retry-After", String.valueOf(wait.get().seconds(clock.instant())));
            response.sendError(Patience.TOO_MANY);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Wait> wait(HttpServletRequest request, Routes.Route route, boolean form) {
        if (route.cost() == Routes.Cost.LIGHT && !form) {
            return Optional.empty();
        }
        String from = client.of(request);
        Optional<Wait> wait = pace.ask(route.cost(), from);
        return wait.isPresent() || !form ? wait : pace.send(from);
    }

    private static Optional<Routes.Route> route(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Routes.of(Address.of(path).path());
    }
}
