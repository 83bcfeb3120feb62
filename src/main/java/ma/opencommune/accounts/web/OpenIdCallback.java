package ma.opencommune.accounts.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.accounts.app.OpenIdLinks;
import ma.opencommune.accounts.app.OpenIdProvider;
import ma.opencommune.accounts.domain.Errand;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.NextStep;
import ma.opencommune.platform.identity.Sessions;
import ma.opencommune.platform.identity.SubjectCredential;

/** Where the OpenID provider sends the reader back to. */
@WebServlet("/openid/callback")
public class OpenIdCallback extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenIdProvider provider;

    @Inject
    transient OpenIdLinks links;

    @Inject
    transient ErrandCookie cookie;

    @Inject
    transient SecurityContext security;

    @Inject
    transient Sessions sessions;

    @Inject
    transient CurrentAccount current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Errand> errand = cookie.take(request, response);
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        Optional<SubjectCredential> subject = errand.flatMap(kept -> provider.answer(query, kept));
        if (errand.isEmpty() || subject.isEmpty()) {
            response.sendRedirect("/sign-in?notice=provider");
        } else if (errand.get().link() != 0) {
            response.sendRedirect("/account?done=" + link(errand.get(), subject.get()));
        } else {
            response.sendRedirect(
                    signIn(request, response, subject.get(), errand.get().to()));
        }
    }

    private String link(Errand errand, SubjectCredential subject) {
        boolean same = current.id().isPresent() && current.id().getAsLong() == errand.link();
        return same && links.link(subject) ? "linked" : "not-linked";
    }

    private String signIn(
            HttpServletRequest request, HttpServletResponse response, SubjectCredential subject, String to) {
        return switch (security.authenticate(request, response, withParams().credential(subject))) {
            case SUCCESS -> to.isEmpty() ? "/work" : to;
            case SEND_CONTINUE ->
                sessions.half(request)
                                .filter(half -> half.next() == NextStep.ENROLMENT)
                                .isPresent()
                        ? "/sign-in-enrol"
                        : "/sign-in-code";
            default -> "/sign-in?notice=unlinked";
        };
    }
}
