package ma.opencommune.platform.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import ma.opencommune.platform.files.domain.FileKind;
import ma.opencommune.platform.files.domain.Keeping.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeCleanerTest {

    @TempDir
    Path directory;

    @Test
    void aLetterLosesItsAuthorAndKeepsItsText() throws Exception {
        Path clean = directory.resolve("clean");
        assertThat(ContentCleaner.clean(packed(letter()), clean)).isEqualTo(FileKind.DOCX);
        try (ZipFile zip = new ZipFile(clean.toFile())) {
            assertThat(part(zip, "word/document.xml")).contains("السلام");
            assertThat(part(zip, "docProps/core.xml")).doesNotContain("Fatima").contains("coreProperties");
        }
    }

    @Test
    void anOpenDocumentKeepsItsTypeFirstAndUnpacked() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes(FileKind.ODT.type()));
        parts.put("content.xml", bytes("<office:document-content/>"));
        parts.put("meta.xml", bytes("<meta>Fatima</meta>"));
        Path clean = directory.resolve("clean");
        assertThat(ContentCleaner.clean(packed(parts), clean)).isEqualTo(FileKind.ODT);
        String raw = new String(Files.readAllBytes(clean), StandardCharsets.ISO_8859_1);
        assertThat(raw.substring(30)).startsWith("mimetype" + FileKind.ODT.type());
        try (ZipFile zip = new ZipFile(clean.toFile())) {
            assertThat(part(zip, "meta.xml")).doesNotContain("Fatima");
        }
    }

    @Test
    void aPackageWithMacrosIsRefused() throws Exception {
        Map<String, byte[]> parts = letter();
        parts.put("word/vbaProject.bin", new byte[10]);
        refused(parts, Reason.TYPE_NOT_ALLOWED);
        Map<String, byte[]> named = letter();
        named.put("[Content_Types].xml", bytes("application/vnd.ms-word.document.macroEnabled.main+xml"));
        refused(named, Reason.TYPE_NOT_ALLOWED);
    }

    @Test
    void aPackageThatUnpacksToFarTooMuchIsRefused() throws Exception {
        Map<String, byte[]> parts = letter();
        parts.put("word/media/bomb.xml", new byte[20_000_000]);
        refused(parts, Reason.TOO_LARGE);
    }

    @Test
    void aPackageWithItsOwnEntitiesIsRefused() throws Exception {
        Map<String, byte[]> parts = letter();
        parts.put("word/document.xml", bytes("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"));
        refused(parts, Reason.UNREADABLE);
    }

    @Test
    void anyOtherPackageIsRefused() throws Exception {
        refused(Map.of("hello.txt", bytes("hello")), Reason.TYPE_NOT_ALLOWED);
    }

    private static Map<String, byte[]> letter() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put("word/document.xml", bytes("<w:document>السلام</w:document>"));
        parts.put("docProps/core.xml", bytes("<cp:coreProperties>Fatima</cp:coreProperties>"));
        return parts;
    }

    private Path packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(directory.resolve("sent"), bytes.toByteArray());
    }

    private void refused(Map<String, byte[]> parts, Reason reason) throws IOException {
        Path sent = packed(parts);
        Path clean = directory.resolve("refused");
        Files.deleteIfExists(clean);
        assertThatThrownBy(() -> ContentCleaner.clean(sent, clean))
                .isInstanceOfSatisfying(
                        ContentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
