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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.information.app.Downloads;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.platform.files.app.FileArchive;

/** A file of a request, always as a download: {@code /information/files/<number>/<file>}, for the requester with {@code ?token=}. */
@WebServlet("/information/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Z0-9-]{8,32})/([0-9]{1,18})");

    @Inject
    transient Downloads downloads;

    @Inject
    transient FileArchive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Token> token =
                Optional.ofNullable(request.getParameter("token")).flatMap(Token::parse);
        CaseFile file = downloads.file(path.group(1), Long.parseLong(path.group(2)), token);
        try (InputStream bytes = archive.open(file.id())) {
            response.setContentType(file.type());
            response.setContentLengthLong(file.bytes());
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            bytes.transferTo(response.getOutputStream());
        }
    }
}
