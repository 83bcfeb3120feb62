package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import ma.opencommune.information.app.Complaints;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.Token;
import org.jspecify.annotations.Nullable;

/** The complaint as a file: {@code /information/complaint.pdf?number=…&token=…}; {@code &to=CDAI} or {@code COURT} for the next steps. */
@WebServlet("/information/complaint.pdf")
public class ComplaintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Complaints complaints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Token> token =
                Optional.ofNullable(request.getParameter("token")).flatMap(Token::parse);
        String number = request.getParameter("number");
        if (token.isEmpty() || number == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = complaints.pdf(number, token.get(), whom(request.getParameter("to")));
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"" + number + ".pdf\"");
        response.getOutputStream().write(pdf);
    }

    private static Rung.Whom whom(@Nullable String to) {
        return Arrays.stream(Rung.Whom.values())
                .filter(one -> one.name().equalsIgnoreCase(to))
                .findFirst()
                .orElse(Rung.Whom.HEAD);
    }
}
