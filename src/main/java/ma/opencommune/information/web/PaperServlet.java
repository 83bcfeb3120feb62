package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.information.app.PaperLetters;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;

/**
 * What the desk prints, as PDF: {@code /staff/letter.pdf?number=…&letter=…}; without a letter, the receipt:
 * {@code ?number=…&language=ar}. What the requester prints: {@code /information/letter.pdf?number=…&token=…&letter=…}.
 */
@WebServlet({"/staff/letter.pdf", "/information/letter.pdf"})
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = text(request, "number");
        String letter = text(request, "letter");
        byte[] pdf = request.getServletPath().startsWith("/information/")
                ? own(request, number, letter)
                : staff(request, number, letter);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"open-commune.pdf\"");
        response.getOutputStream().write(pdf);
    }

    private byte[] own(HttpServletRequest request, String number, String letter) {
        Token token = Token.parse(text(request, "token")).orElseThrow(() -> new NotFound("letter"));
        if (!letter.matches("[0-9]{1,18}")) {
            throw new NotFound("letter");
        }
        return letters.own(number, token, Long.parseLong(letter));
    }

    private byte[] staff(HttpServletRequest request, String number, String letter) {
        return letter.matches("[0-9]{1,18}")
                ? letters.letter(number, Long.parseLong(letter))
                : letters.receipt(
                        number, Language.parse(text(request, "language")).orElse(Language.AR));
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
