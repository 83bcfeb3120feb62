package ma.opencommune.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands at {@code /ar/*}, {@code /fr/*}, {@code /zgh/*} and {@code /en/*} and is never reached: {@link LanguageFilter} forwards to the page
 * before. Without it the server would not read the files of a form sent there, because only a servlet declares that it takes files, and
 * the page's own servlet is not yet known when the form is read.
 */
public class PrefixedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
