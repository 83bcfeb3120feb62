package ma.opencommune.information.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import ma.opencommune.platform.files.domain.Upload;

/** The files of a form. */
final class Uploads {

    private Uploads() {}

    /** The files chosen in this field; none when the form has no files at all. */
    static List<Upload> of(HttpServletRequest request, String field) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(field) && chosen(part))
                    .map(part -> new Upload(name(part), part::getInputStream))
                    .toList();
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    private static boolean chosen(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }

    private static String name(Part part) {
        String name = part.getSubmittedFileName();
        return name == null ? "" : name;
    }
}
