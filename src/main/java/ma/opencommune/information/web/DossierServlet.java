package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ma.opencommune.information.app.DossierPress;
import ma.opencommune.information.app.Dossiers;
import ma.opencommune.information.domain.request.Dossier;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.platform.pdf.PageRefused;

/** The complete file of a case as PDF: {@code /staff/dossier.pdf?number=…}; {@code /information/dossier.pdf?number=…&token=…} for its requester. */
@WebServlet({"/staff/dossier.pdf", "/information/dossier.pdf"})
public class DossierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Dossiers dossiers;

    @Inject
    transient DossierPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = Optional.ofNullable(request.getParameter("number")).orElse("");
        Dossier dossier;
        if (request.getServletPath().startsWith("/staff/")) {
            dossier = dossiers.whole(number);
        } else {
            Optional<Token> token =
                    Optional.ofNullable(request.getParameter("token")).flatMap(Token::parse);
            if (token.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            dossier = dossiers.own(number, token.get());
        }
        send(dossier, response);
    }

    /** By way of the disk: when something goes wrong, the browser is told instead of given half a file. */
    private void send(Dossier dossier, HttpServletResponse response) throws IOException {
        Path made = Files.createTempFile("oc-dossier", ".pdf");
        try {
            try (OutputStream out = Files.newOutputStream(made)) {
                press.print(dossier, out);
            }
            response.setContentType("application/pdf");
            response.setContentLengthLong(Files.size(made));
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + dossier.request().number() + "-dossier.pdf\"");
            try (InputStream in = Files.newInputStream(made)) {
                in.transferTo(response.getOutputStream());
            }
        } catch (PageRefused tooMuch) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
