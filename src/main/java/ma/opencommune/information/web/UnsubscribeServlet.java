package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.information.app.Subscriptions;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.kernel.NotFound;

/**
 * Where the header List-Unsubscribe of a digest leads: {@code /information/unsubscribe?token=…}. A post ends it at once, without page,
 * cookie or question (RFC 8058); whoever opens it is shown the page with the button, because programs open links of mails too.
 */
@WebServlet("/information/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Subscriptions subscriptions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Token token = token(request);
        String language = subscriptions.find(token).language().tag();
        response.sendRedirect("/" + language + "/information/subscription?token=" + token.text());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        subscriptions.endAll(token(request));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("OK\r\n");
    }

    private static Token token(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("token"))
                .flatMap(Token::parse)
                .orElseThrow(() -> new NotFound("subscription"));
    }
}
