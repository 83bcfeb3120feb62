package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.information.app.PaperLetters;
import ma.opencommune.kernel.Language;

/**
 * What the desk prints, as PDF: {@code /staff/letter.pdf?number=…&letter=…}; without a letter, the receipt:
 * {@code ?number=…&language=ar}.
 */
@WebServlet("/staff/letter.pdf")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = text(request, "number");
        String letter = text(request, "letter");
        byte[] pdf = letter.matches("[0-9]{1,18}")
                ? letters.letter(number, Long.parseLong(letter))
                : letters.receipt(
                        number, Language.parse(text(request, "language")).orElse(Language.AR));
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"open-commune.pdf\"");
        response.getOutputStream().write(pdf);
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
