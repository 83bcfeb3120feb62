package ma.opencommune.platform.watch.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import ma.opencommune.platform.audit.domain.AuditEntry;
import ma.opencommune.platform.audit.domain.AuditSearch;
import ma.opencommune.platform.audit.domain.LinkedEntry;
import ma.opencommune.platform.watch.app.AuditDesk;
import ma.opencommune.platform.web.CsvAnswer;

/**
 * The entries of a search as a file, the oldest first, written as they are read: a table, or one JSON object a line from which a
 * program can compute the chain again. The export is noted in the trail first, and is not part of itself.
 */
@WebServlet({"/staff/audit.csv", "/staff/audit.ndjson"})
public class AuditExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditDesk desk;

    @Inject
    transient Clock clock;

    /** What is done with each entry. */
    private interface Writer {
        void write(LinkedEntry link) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditQuery query = AuditQuery.of(request::getParameter, clock.getZone());
        AuditSearch search = query.search();
        if (!query.problems().isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean table = request.getServletPath().endsWith(".csv");
        long last = desk.export(search, table ? "csv" : "ndjson");
        if (table) {
            csv(search, last, response);
        } else {
            lines(search, last, response);
        }
    }

    private void csv(AuditSearch search, long last, HttpServletResponse response) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(
                response, "audit.csv", "seq", "at", "actor", "action", "subject", "details", "previous", "hash")) {
            each(search, last, link -> {
                AuditEntry entry = link.entry();
                csv.row(
                        entry.seq(),
                        entry.at(),
                        entry.actor(),
                        entry.action(),
                        entry.subject(),
                        entry.details(),
                        link.previousHex(),
                        link.hashHex());
            });
        }
    }

    private void lines(AuditSearch search, long last, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.ndjson\"");
        each(search, last, link -> response.getWriter().append(link.line()).append('\n'));
    }

    private void each(AuditSearch search, long last, Writer writer) throws IOException {
        long seq = 0;
        for (List<LinkedEntry> part = desk.oldest(search, seq, last);
                !part.isEmpty();
                part = desk.oldest(search, seq, last)) {
            for (LinkedEntry link : part) {
                writer.write(link);
                seq = link.entry().seq();
            }
        }
    }
}
