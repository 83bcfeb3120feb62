package ma.opencommune.platform.files.domain;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are taken; a program, a page, a drawing with script or a macro is none of them. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String type;
    private final String extension;

    FileKind(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The extension a name gets, whatever it had. */
    public String extension() {
        return extension;
    }

    /** The kind of this media type. */
    public static Optional<FileKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
