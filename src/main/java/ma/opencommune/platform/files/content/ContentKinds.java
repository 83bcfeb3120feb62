package ma.opencommune.platform.files.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import ma.opencommune.platform.files.domain.FileKind;
import ma.opencommune.platform.files.domain.Keeping.Reason;
import org.apache.tika.Tika;

/** Says what a file is by its bytes alone; its name and what the browser said are not asked. */
final class ContentKinds {

    private static final Tika TIKA = new Tika();
    private static final int LONGEST_MIMETYPE = 100;
    private static final Set<String> PACKAGES =
            Set.of("application/zip", "application/java-archive", "application/x-tika-ooxml");

    private ContentKinds() {}

    static FileKind of(Path file) throws IOException, ContentRefused {
        String type;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            type = TIKA.detect(in);
        }
        if (PACKAGES.contains(type) || type.startsWith("application/vnd.o")) {
            type = office(file);
        }
        String found = type;
        return FileKind.of(found).orElseThrow(() -> new ContentRefused(Reason.TYPE_NOT_ALLOWED, found));
    }

    /** Tells the office formats apart, which are all ZIP packages. */
    private static String office(Path file) throws IOException, ContentRefused {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry open = zip.getEntry("mimetype");
            if (open != null) {
                try (InputStream in = zip.getInputStream(open)) {
                    return new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
                }
            }
            boolean ooxml = zip.getEntry("[Content_Types].xml") != null;
            if (ooxml && zip.getEntry("word/document.xml") != null) {
                return FileKind.DOCX.type();
            }
            return ooxml && zip.getEntry("xl/workbook.xml") != null ? FileKind.XLSX.type() : "application/zip";
        } catch (java.util.zip.ZipException e) {
            throw new ContentRefused(Reason.UNREADABLE, "no readable package");
        }
    }
}
