package ma.opencommune.collectivity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.collectivity.app.Emblem;

/** The emblem of the collectivity as a picture, where one is configured. */
@WebServlet("/emblem")
public class EmblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Emblem emblem;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Emblem.Picture> picture = emblem.picture();
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(picture.get().type());
        response.setContentLength(picture.get().bytes().length);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getOutputStream().write(picture.get().bytes());
    }
}
