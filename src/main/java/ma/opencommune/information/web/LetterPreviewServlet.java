package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.information.app.LetterPreviews;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;

/** A letter with examples, as PDF: {@code /staff/letter-preview.pdf?kind=…&language=…}. */
@WebServlet("/staff/letter-preview.pdf")
public class LetterPreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LetterPreviews previews;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::parse)
                .orElseThrow(() -> new NotFound("letter"));
        byte[] pdf = previews.pdf(LetterPage.kind(request).orElseThrow(() -> new NotFound("letter")), language);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"open-commune.pdf\"");
        response.getOutputStream().write(pdf);
    }
}
