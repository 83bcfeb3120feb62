package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.budgeting.app.Proposals;
import ma.opencommune.budgeting.domain.proposal.ProposalFile;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.platform.files.app.FileArchive;

/** A file of a proposal, always as a download: {@code /budgeting/files/<number>/<file>}, for the author of a draft with {@code ?token=}. */
@WebServlet("/budgeting/files/*")
public class ProposalFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Z0-9-]{8,32})/([0-9]{1,18})");

    @Inject
    transient Proposals proposals;

    @Inject
    transient FileArchive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<ProposalKey> key =
                Optional.ofNullable(request.getParameter("token")).flatMap(ProposalKey::parse);
        ProposalFile file = proposals.file(path.group(1), Long.parseLong(path.group(2)), key);
        try (InputStream bytes = archive.open(file.id())) {
            response.setContentType(file.type());
            response.setContentLengthLong(file.bytes());
            response.setHeader("Cache-Control", "private, no-store");
            String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            bytes.transferTo(response.getOutputStream());
        }
    }
}
