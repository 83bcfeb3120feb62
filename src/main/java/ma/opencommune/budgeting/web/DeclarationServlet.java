package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.domain.cycle.PublishedRule;
import ma.opencommune.kernel.NotFound;

/** The canonical text of a published rule, byte for byte: {@code sha256sum} of the file is the digest on the page and in the trail. */
@WebServlet("/budgeting/declaration.txt")
public class DeclarationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Cycles cycles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        PublishedRule rule =
                cycles.plan(code == null ? "" : code).published().orElseThrow(() -> new NotFound("published rule"));
        byte[] text = rule.text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(text.length);
        response.setHeader("Content-Disposition", "inline; filename=\"declaration-" + code + ".txt\"");
        response.getOutputStream().write(text);
    }
}
