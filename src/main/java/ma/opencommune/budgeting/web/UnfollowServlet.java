package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.budgeting.app.Followers;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.kernel.NotFound;

/**
 * Where the header List-Unsubscribe of a mail about a project leads. A post ends it at once, without page, cookie or question (RFC 8058);
 * whoever opens it is shown the page with the button, because programs open links of mails too.
 */
@WebServlet("/budgeting/unfollow")
public class UnfollowServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Followers followers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProposalKey key = key(request);
        String language = followers.find(key).follower().language().tag();
        response.sendRedirect("/" + language + "/budgeting/followed?token=" + key.text());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProposalKey key = key(request);
        followers.find(key);
        followers.end(key);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("OK\r\n");
    }

    private static ProposalKey key(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("token"))
                .flatMap(ProposalKey::parse)
                .orElseThrow(() -> new NotFound("follower"));
    }
}
