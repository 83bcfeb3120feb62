package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.budgeting.app.Voting;
import ma.opencommune.budgeting.domain.ballot.BallotPaper;
import ma.opencommune.budgeting.domain.ballot.Cast;
import ma.opencommune.budgeting.domain.ballot.CastResult;
import ma.opencommune.budgeting.domain.ballot.Channel;

/**
 * Records a confirmed ballot before its page is built, so that the busiest minute of a vote costs one transaction: whoever holds a pass
 * was identified, and can vote once, so that no pace has to be kept. Anything else goes on to the page as ever.
 */
public class CastFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(ar|fr|zgh|en)/budgeting/vote-ballot");
    private static final String FORM = "[0-9a-f]{32}";

    @Inject
    transient Voting voting;

    @Inject
    transient VoterPass pass;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher path = PATH.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        Optional<String> to = path.matches() && confirms(request) ? cast(request) : Optional.empty();
        if (to.isPresent()) {
            pass.take(response);
            response.sendRedirect("/" + path.group(1) + "/budgeting/" + to.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean confirms(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getQueryString() == null
                && request.getParameter("confirm") != null
                && said(request, "form").matches(FORM);
    }

    /** Where to go on; empty when the page has to say something about the ballot. */
    private Optional<String> cast(HttpServletRequest request) {
        Optional<VoterPass.Holder> holder =
                pass.holder().filter(known -> known.channel().isPresent());
        Optional<BallotPaper> paper = holder.flatMap(known -> voting.paper(known.cycle(), known.voter()));
        if (holder.isEmpty() || paper.isEmpty()) {
            return Optional.empty();
        }
        BallotTyped typed = new BallotTyped(paper.get(), request);
        var choices = typed.choices();
        if (typed.malformed()) {
            return Optional.empty();
        }
        String cycle = holder.get().cycle();
        Channel channel = holder.get().channel().orElse(Channel.ONLINE);
        CastResult result = voting.cast(new Cast(cycle, holder.get().voter(), channel, said(request, "form"), choices));
        if (result instanceof CastResult.Recorded recorded) {
            return Optional.of("vote-receipt?cycle=" + cycle + "&receipt=" + recorded.receipt());
        }
        return result instanceof CastResult.VotedBefore
                ? Optional.of("vote?state=before&cycle=" + cycle)
                : Optional.empty();
    }

    private static String said(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
