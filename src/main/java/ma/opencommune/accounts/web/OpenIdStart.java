package ma.opencommune.accounts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.accounts.app.OpenIdProvider;
import ma.opencommune.accounts.domain.Errand;
import ma.opencommune.platform.web.WayBack;

/** Sends the reader to the OpenID provider to sign in. */
@WebServlet("/openid/start")
public class OpenIdStart extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenIdProvider provider;

    @Inject
    transient ErrandCookie cookie;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!provider.on()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String to = request.getParameter("to");
        Errand errand = provider.errand(WayBack.of(to == null ? "" : to).orElse(""), 0, cookie.until());
        Optional<String> address = provider.address(errand);
        if (address.isEmpty()) {
            response.sendRedirect("/sign-in?notice=provider");
            return;
        }
        cookie.keep(errand, request, response);
        response.sendRedirect(address.get());
    }
}
