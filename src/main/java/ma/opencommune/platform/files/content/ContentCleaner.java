package ma.opencommune.platform.files.content;

import java.io.IOException;
import java.nio.file.Path;
import ma.opencommune.platform.files.domain.FileKind;

/**
 * The way of a stranger's file into the archive: what is it, and how is it written anew. The result is always another file
 * than the one sent, so that what stood before, between or behind the true content is gone.
 */
public final class ContentCleaner {

    private ContentCleaner() {}

    /**
     * Looks at the file and writes its cleaned form.
     *
     * @param sent the bytes as sent
     * @param clean where the cleaned bytes go; must not exist
     * @return what the file is
     * @throws ContentRefused when it is of no kind that is taken, cannot be read, is encrypted or too much of something
     * @throws IOException when the disk does not answer
     */
    public static FileKind clean(Path sent, Path clean) throws ContentRefused, IOException {
        FileKind kind = ContentKinds.of(sent);
        switch (kind) {
            case PDF -> PdfCleaner.clean(sent, clean);
            case PNG -> PngCleaner.clean(sent, clean);
            case JPEG -> JpegCleaner.clean(sent, clean);
            case WEBP -> WebpCleaner.clean(sent, clean);
            case TEXT -> TextCleaner.clean(sent, clean);
            case ODT, ODS, DOCX, XLSX -> OfficeCleaner.clean(sent, clean);
        }
        return kind;
    }
}
