package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.information.app.CasePages;
import ma.opencommune.information.app.Redactions;
import ma.opencommune.platform.pdf.PageRefused;

/** A page of a file of a case: {@code /staff/redaction-page.png?number=…&file=…&page=…}, with {@code &show=burned} as it will be given. */
@WebServlet("/staff/redaction-page.png")
public class RedactionPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Redactions redactions;

    @Inject
    transient CasePages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("number"));
        boolean burned = "burned".equals(request.getParameter("show"));
        try {
            byte[] png = pages.picture(
                    redactions.sheet(number, whole(request, "file")), (int) whole(request, "page"), burned);
            response.setContentType("image/png");
            response.setContentLength(png.length);
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(png);
        } catch (PageRefused tooMuch) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static long whole(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent != null && sent.matches("[0-9]{1,9}") ? Long.parseLong(sent) : 0;
    }
}
