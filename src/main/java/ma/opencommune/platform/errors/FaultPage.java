package ma.opencommune.platform.errors;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.limits.domain.Wait;
import org.jspecify.annotations.Nullable;

/**
 * The page of any fault, plain HTML so that it works when pages do not. Shows what to do and, for a bug, the incident
 * number under which the cause is logged; never the cause itself.
 */
public class FaultPage extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(FaultPage.class.getName());
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 415, 422, 429);
    private static final String REQUEST_ID = "opencommune.requestId";

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
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri != null && uri.toString().startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().write(Faults.problem(code, incident, more(request)));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page(code, code >= 500 ? incident : null));
    }

    private static Map<String, Object> more(HttpServletRequest request) {
        return request.getAttribute(Wait.ATTRIBUTE) instanceof Wait wait
                ? Map.of("retryAfter", wait.until().toString())
                : Map.of();
    }

    private String page(int code, @Nullable String incident) {
        Language language = current.get();
        String key = "platform.fault." + (KNOWN.contains(code) ? code : 500);
        String number =
                incident == null ? "" : "<p>" + texts.text(language, "platform.fault.incident", incident) + "</p>";
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s"><head><meta charset="UTF-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/assets/open-commune.css"></head>
                <body><main class="page"><h1>%s</h1><p>%s</p>%s<p><a href="/%s/">%s</a></p></main></body></html>
                """.formatted(
                        language.tag(),
                        language.direction(),
                        texts.text(language, key + ".title"),
                        texts.text(language, key + ".title"),
                        texts.text(language, key + ".text"),
                        number,
                        language.tag(),
                        texts.text(language, "platform.fault.home"));
    }
}
