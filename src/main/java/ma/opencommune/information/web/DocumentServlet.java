package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ma.opencommune.information.app.Duties;
import ma.opencommune.information.domain.proactive.PublishedDocument;
import ma.opencommune.platform.files.app.FileArchive;

/** A published document, for anyone, always as a download: {@code /information/documents/<number>}. */
@WebServlet("/information/documents/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Duties duties;

    @Inject
    transient FileArchive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PublishedDocument document = duties.document(Long.parseLong(path.substring(1)));
        String name = archive.file(document.id()).name();
        try (InputStream bytes = archive.open(document.id())) {
            response.setContentType(document.type());
            response.setContentLengthLong(document.bytes());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            bytes.transferTo(response.getOutputStream());
        }
    }
}
