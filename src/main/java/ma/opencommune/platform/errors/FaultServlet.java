package ma.opencommune.platform.errors;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.Routes;

/**
 * Tells of any fault: problem+json to a program, a page like the others to a person, and plain HTML when pages do not work. Shows
 * what to do and the incident number under which the cause is logged; never the cause itself.
 */
public class FaultServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FaultServlet.class.getName());
    private static final String REQUEST_ID = "opencommune.requestId";
    private static final String VIEW = "/WEB-INF/platform/problem.xhtml";

    @Inject
    transient Texts texts;

    @Inject
    transient CurrentLanguage current;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = Faults.status(cause, status instanceof Integer number ? number : 404);
        String incident = String.valueOf(request.getAttribute(REQUEST_ID));
        if (code >= 500) {
            LOG.log(Level.SEVERE, "incident " + incident, cause);
        }
        response.setStatus(code);
        response.setHeader("Cache-Control", "no-store");
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (program(request, address)) {
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write(Faults.problem(code, incident, more(request)));
            return;
        }
        Told told =
                Told.of(code, Faults.expired(cause), incident, request.getAttribute(Wait.ATTRIBUTE), again(request));
        request.setAttribute(Told.ATTRIBUTE, told);
        response.setContentType("text/html;charset=UTF-8");
        show(request, response, told);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Told told) throws IOException {
        try {
            request.getRequestDispatcher(VIEW).forward(new AskedPlainly(request), response);
        } catch (ServletException | IOException | RuntimeException noPages) {
            LOG.log(Level.SEVERE, "no page for incident " + told.incident(), noPages);
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.setStatus(told.status());
                response.setContentType("text/html;charset=UTF-8");
                response.getWriter().write(plain(told));
            }
        }
    }

    /** Whether a program asked: below {@code /api/}, or for a file without wanting a page. */
    private static boolean program(HttpServletRequest request, String address) {
        boolean wantsPage = String.valueOf(request.getHeader("Accept")).contains("text/html");
        boolean file = Routes.of(address)
                .filter(route -> route.kind() == Routes.Kind.OTHER)
                .isPresent();
        return address.startsWith("/api/") || file && !wantsPage;
    }

    private static Map<String, Object> more(HttpServletRequest request) {
        return request.getAttribute(Wait.ATTRIBUTE) instanceof Wait wait
                ? Map.of("retryAfter", wait.until().toString())
                : Map.of();
    }

    /** The same address again, where it was only looked at. */
    private static String again(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return address == null ? "" : address + query;
    }

    private String plain(Told told) {
        Language language = current.get();
        String title = texts.text(language, "platform.fault." + told.kind() + ".title");
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s"><head><meta charset="UTF-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/assets/open-commune.css"></head>
                <body><main class="page"><h1>%s</h1><p>%s</p><p>%s</p><p><a href="/%s/">%s</a></p></main></body></html>
                """.formatted(
                        language.tag(),
                        language.direction(),
                        title,
                        title,
                        texts.text(language, "platform.fault." + told.kind() + ".text"),
                        texts.text(language, "platform.fault.incident", told.incident()),
                        language.tag(),
                        texts.text(language, "platform.fault.home"));
    }
}
