package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import ma.opencommune.budgeting.app.Deliveries;
import ma.opencommune.budgeting.domain.delivery.Photo;
import ma.opencommune.platform.files.app.FileArchive;

/** A photograph of a project, shown within its page: {@code /budgeting/photos/<number>}. */
@WebServlet("/budgeting/photos/*")
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Deliveries deliveries;

    @Inject
    transient FileArchive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Photo photo = deliveries.photo(Long.parseLong(path.substring(1)));
        try (InputStream bytes = archive.open(photo.id())) {
            response.setContentType(photo.type());
            response.setContentLengthLong(photo.bytes());
            response.setHeader("Cache-Control", "public, max-age=86400");
            bytes.transferTo(response.getOutputStream());
        }
    }
}
